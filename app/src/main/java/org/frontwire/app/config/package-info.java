/**
 * What Frontwire runs with: a file, the environment and flags come in, one set of settings goes out, each with the place that it comes
 * from. Called by the command line. The idea: the catalogue knows every name that a setting can have, so that a name it does not know is
 * refused, with the nearest one that it does, before anything is asked of a cluster.
 */
@NullMarked
package org.frontwire.app.config;

import org.jspecify.annotations.NullMarked;

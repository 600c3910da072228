/**
 * The parts put together: a data folder and ports come in, a running Frontwire goes out. Called by the command line and whole-system tests.
 * The idea: things start in the order of their dependencies, say what they are doing, and stop in the opposite order, also when the start is
 * cut short.
 */
@NullMarked
package org.frontwire.app.system;

import org.jspecify.annotations.NullMarked;

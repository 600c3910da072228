/** Settings from files, variables and flags, without a cluster. */
@NullMarked
package org.frontwire.app.config;

import org.jspecify.annotations.NullMarked;

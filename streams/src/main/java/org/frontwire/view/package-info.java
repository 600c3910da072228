/**
 * What was alerted lately, in memory: records of the alerts topic come in, plain JSON with a position goes out to whoever follows. Called
 * by {@code http} and the composition root. The idea: a position is one offset per partition, so that a reader who comes back, even to
 * another instance, gets every alert after the last one it saw, once.
 */
@NullMarked
package org.frontwire.view;

import org.jspecify.annotations.NullMarked;

/** The benchmarks run, small, and tell what they promise; how fast they are is nobody's test. */
@NullMarked
package org.frontwire.app.bench;

import org.jspecify.annotations.NullMarked;

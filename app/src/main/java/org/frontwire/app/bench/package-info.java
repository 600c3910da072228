/**
 * Benchmarks of reading: in come documents or a number of articles to make up, out go rates and ratios. The idea: machines are noisy, so
 * everything is measured by the processor time of one thread, over several rounds, beside a bare scan of the same text in the same run.
 */
@NullMarked
package org.frontwire.app.bench;

import org.jspecify.annotations.NullMarked;

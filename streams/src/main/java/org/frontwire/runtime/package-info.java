/**
 * Runs the topology against a Kafka cluster: settings come in, a running {@link org.frontwire.runtime.Monitor} goes out. Called by the
 * composition root only. The idea: everything that must be right once for years of operation (exactly-once, time-outs, what a crash or
 * a restart does, when work is done) is decided here and nowhere else.
 */
@NullMarked
package org.frontwire.runtime;

import org.jspecify.annotations.NullMarked;

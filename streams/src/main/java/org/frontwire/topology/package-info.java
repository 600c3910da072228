/**
 * The stream processors: article updates come in from Kafka, and reports, claims, alerts, the situation, suppressions and dead letters go
 * out to it.
 *
 * <p>{@link org.frontwire.topology.MonitorTopology} is the picture of the README in code. Each stage reads, calls the pure core and
 * writes; each processor keeps its state in a named store and derives the rest. Runtime runs it, the tests drive it without a broker.
 * A record's time is when its words were published, never when they arrived.
 */
@NullMarked
package org.frontwire.topology;

import org.jspecify.annotations.NullMarked;

package org.frontwire.runtime;

import java.time.Duration;
import java.util.function.LongConsumer;
import org.apache.kafka.streams.Topology;
import org.frontwire.http.Health;

/** The running stream processors. */
public final class Monitor implements AutoCloseable {
  private Monitor() {}

  /** Starts the processors on a topology; returns at once, {@link #awaitRunning} waits. Topics must exist. */
  public static Monitor start(StreamsSettings settings, Topology topology) {
    throw new UnsupportedOperationException();
  }

  /** Waits until records are processed; false when the time is over. Throws IllegalStateException with the reason when it stopped. */
  public boolean awaitRunning(Duration atMost) throws InterruptedException {
    throw new UnsupportedOperationException();
  }

  /** Whether it works now, in words for an operator. */
  public Health health() {
    throw new UnsupportedOperationException();
  }

  /** How many records wait to be processed, over all input and internal topics; transaction markers are counted in. Asks the broker. */
  public long behind() {
    throw new UnsupportedOperationException();
  }

  /** True when everything in the input topics was processed through to the outputs. Asks the broker. */
  public boolean drained() {
    throw new UnsupportedOperationException();
  }

  /** Waits until {@link #drained}; tells the listener about {@link #behind} every second. False when the time is over. */
  public boolean awaitDrained(Duration atMost, LongConsumer progress) throws InterruptedException {
    throw new UnsupportedOperationException();
  }

  /** Stops within five seconds, leaving the group so that a restart takes over at once. */
  @Override
  public void close() {}
}

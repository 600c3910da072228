package org.frontwire.http;

import java.time.Duration;

/**
 * What clients may cost.
 *
 * @param clients open streams at a time; each holds one thread. Default 64.
 * @param heartbeat pause after which a comment is sent, so that proxies and clients know the stream lives. Default 15 s.
 * @param slowest longest time one write may take before the client is dropped. Default 30 s: two heartbeats.
 */
record Limits(int clients, Duration heartbeat, Duration slowest) {
  static final Limits DEFAULT = new Limits(64, Duration.ofSeconds(15), Duration.ofSeconds(30));

  /** Alerts in one answer. */
  static final int MOST_ALERTS = 1_000;
}

package org.frontwire.view;

import java.util.Map;

/** The newest alerts in memory, followed from the topic on a thread of its own. */
public final class AlertFeed implements AutoCloseable {
  private AlertFeed() {}

  /** Follows a topic of alerts from its beginning; returns at once. Config: bootstrap.servers and the deserializer's settings. */
  public static AlertFeed follow(Map<String, Object> consumerConfig, String topic) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}

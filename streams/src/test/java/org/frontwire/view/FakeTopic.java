package org.frontwire.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A topic of alerts in memory, with as many partitions as are written to. Reading it can be made to fail. */
public final class FakeTopic implements AlertSource.Opener {
  private final List<Published> log = new ArrayList<>();
  private String topicId;
  private int failures;
  private int opened;

  public FakeTopic(String topicId) {
    this.topicId = topicId;
  }

  /** Writes an alert to a partition. */
  public synchronized void publish(int partition, String id, String json) {
    long offset = log.stream().filter(alert -> alert.partition() == partition).count();
    log.add(new Published(partition, offset, id, json));
    notifyAll();
  }

  /** Writes an alert to partition 0 with nothing but its id in it. */
  public void publish(String id) {
    publish(0, id, "{\"id\":\"" + id + "\"}");
  }

  /** The next so many polls fail. */
  public synchronized void fail(int times) {
    failures = times;
  }

  /** Deletes the topic and creates it anew. */
  public synchronized void recreate(String newTopicId) {
    topicId = newTopicId;
    log.clear();
    failures = 1;
  }

  public synchronized int opened() {
    return opened;
  }

  @Override
  public synchronized AlertSource open(Position from) {
    opened++;
    return new Reader(topicId, from.topicId().equals(topicId) ? from : Position.beginning(topicId));
  }

  private synchronized List<Published> read(Position from, Duration atMost) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the broker is down");
    }
    List<Published> fresh = log.stream().filter(alert -> !from.covers(alert)).toList();
    if (fresh.isEmpty()) {
      try {
        TimeUnit.MILLISECONDS.timedWait(this, Math.min(20, atMost.toMillis()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return fresh;
  }

  private final class Reader implements AlertSource {
    private final String openedId;
    private Position position;

    Reader(String openedId, Position position) {
      this.openedId = openedId;
      this.position = position;
    }

    @Override
    public String topicId() {
      return openedId;
    }

    @Override
    public List<Published> poll(Duration atMost) {
      List<Published> alerts = read(position, atMost);
      for (Published alert : alerts) {
        position = position.after(alert);
      }
      return alerts;
    }

    @Override
    public void close() {}
  }
}

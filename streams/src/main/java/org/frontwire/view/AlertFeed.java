package org.frontwire.view;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest alerts in memory, followed from the topic on a thread of its own. Readers keep a {@link Position} and ask for what comes
 * after it, so a slow reader costs nothing and a lost one can come back. Thread-safe.
 */
public final class AlertFeed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AlertFeed.class);
  private static final int DEFAULT_ALERTS = 1_000;
  private static final long MAX_CHARACTERS = 32L << 20;
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /**
   * Alerts after a position.
   *
   * @param alerts as asked for, oldest or newest first
   * @param from where reading them began: the reader's position, or a later one when it has been lost
   * @param position where the reader stands after them
   * @param lost true when there were more in between, too old to be kept, or when the topic is another than the reader's: what the
   *     reader had before should be shown no longer, or be fetched again
   */
  public record Batch(List<Published> alerts, Position from, Position position, boolean lost) {
    public Batch {
      alerts = List.copyOf(alerts);
    }
  }

  private final AlertSource.Opener opener;
  private final int keep;
  private final Thread follower;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable Window window;
  private volatile boolean open = true;

  private AlertFeed(AlertSource.Opener opener, int keep) {
    this.opener = opener;
    this.keep = keep;
    this.follower = new Thread(this::follow, "alert-feed");
    this.follower.setDaemon(true);
  }

  /** Follows a topic of alerts from its beginning; returns at once. Config: a consumer's, with bootstrap.servers and value.deserializer. */
  public static AlertFeed follow(Map<String, Object> consumerConfig, String topic) {
    return follow(position -> AlertTopic.open(consumerConfig, topic, position), DEFAULT_ALERTS);
  }

  /** Follows any source and keeps at most so many alerts, 1 to 100,000. */
  public static AlertFeed follow(AlertSource.Opener opener, int keep) {
    if (keep < 1 || keep > 100_000) {
      throw new IllegalArgumentException("expected to keep 1 to 100000 alerts, got " + keep);
    }
    AlertFeed feed = new AlertFeed(opener, keep);
    feed.follower.start();
    return feed;
  }

  /** The newest alerts that came after a position, newest first, at most so many, and the position after all alerts there are. */
  public Batch newest(Position after, int most) {
    lock.lock();
    try {
      Window now = window;
      if (now == null) {
        return new Batch(List.of(), after, after, false);
      }
      Position from = now.within(after);
      List<Published> alerts = now.after(from, Integer.MAX_VALUE);
      Collections.reverse(alerts);
      return new Batch(
          alerts.subList(0, Math.min(most, alerts.size())), from, now.end(), now.lost(after));
    } finally {
      lock.unlock();
    }
  }

  /** The next alerts after a position, oldest first, at most so many. Waits for one; empty when the time is over or the feed closed. */
  public Batch await(Position after, int most, Duration atMost) throws InterruptedException {
    long nanos = atMost.toNanos();
    lock.lockInterruptibly();
    try {
      Batch next = next(after, most);
      while (next.alerts().isEmpty() && !next.lost() && open && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
        next = next(after, most);
      }
      return next;
    } finally {
      lock.unlock();
    }
  }

  /** How many alerts are kept. */
  public int size() {
    lock.lock();
    try {
      return window == null ? 0 : window.size();
    } finally {
      lock.unlock();
    }
  }

  /** False once closed. */
  public boolean isOpen() {
    return open;
  }

  /** Stops following; those who wait get an empty batch. Within two seconds. */
  @Override
  public void close() {
    open = false;
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    try {
      follower.join(1_500);
      follower.interrupt();
      follower.join(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Batch next(Position after, int most) {
    Window now = window;
    if (now == null) {
      return new Batch(List.of(), after, after, false);
    }
    Position from = now.within(after);
    List<Published> alerts = now.after(from, most);
    Position reached = from;
    for (Published alert : alerts) {
      reached = reached.after(alert);
    }
    return new Batch(alerts, from, reached, now.lost(after));
  }

  private void follow() {
    Duration pause = FIRST_PAUSE;
    while (open) {
      try (AlertSource source = opener.open(reached())) {
        meet(source.topicId());
        while (open) {
          add(source.poll(POLL));
          pause = FIRST_PAUSE;
        }
      } catch (InterruptedException e) {
        return;
      } catch (
          RuntimeException
              e) { // the outermost loop: whatever the broker says, the page stays and tries again
        pause = rest(pause, e);
      }
    }
  }

  private Duration rest(Duration pause, RuntimeException reason) {
    if (!open) {
      return pause;
    }
    LOG.warn(
        "The alerts cannot be followed now; trying again in {} ms: {}",
        pause.toMillis(),
        reason.toString());
    awaitClosing(pause);
    Duration longer = pause.multipliedBy(2);
    return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }

  private void awaitClosing(Duration atMost) {
    long nanos = atMost.toNanos();
    lock.lock();
    try {
      while (open && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private Position reached() {
    lock.lock();
    try {
      return window == null ? Position.NOWHERE : window.end();
    } finally {
      lock.unlock();
    }
  }

  private void meet(String topicId) {
    lock.lock();
    try {
      if (window == null || !window.end().topicId().equals(topicId)) {
        window = new Window(topicId, keep, MAX_CHARACTERS);
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void add(List<Published> alerts) {
    if (alerts.isEmpty()) {
      return;
    }
    lock.lock();
    try {
      if (window != null) {
        alerts.forEach(window::add);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

package org.frontwire.app.system;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.frontwire.http.Dashboard;
import org.frontwire.http.Health;
import org.frontwire.runtime.Monitor;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.Topics;
import org.frontwire.view.AlertFeed;

/** The stream processors against any Kafka cluster, with their page or without. */
public final class RunningMonitor implements AutoCloseable {
  /** A session that ran out, a transaction left open and a slow broker all fit in; restoring does not count. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration ANSWER = Duration.ofSeconds(15);

  private static final Health STARTING =
      new Health(false, "CREATED", "Waiting for its share of the partitions.");

  private final Started started;
  private final Monitor processors;
  private final Optional<URI> page;

  private RunningMonitor(Started started, Monitor processors, Optional<URI> page) {
    this.started = started;
    this.processors = processors;
    this.page = page;
  }

  /** Starts them and returns at once; {@link #awaitRunning} waits. Topics must exist. */
  public static RunningMonitor start(StreamsSettings settings, boolean dashboard) {
    Started started = new Started();
    try {
      // the page first: a port that is taken must be known before this instance joins the group
      AtomicReference<Supplier<Health>> health = new AtomicReference<>(() -> STARTING);
      Optional<URI> page = dashboard
          ? Optional.of(page(settings, () -> requireNonNull(health.get()).get(), started))
          : Optional.empty();
      Monitor processors = started.add(processors(settings));
      health.set(processors::health);
      return new RunningMonitor(started, processors, page);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /**
   * Waits until records are processed, however much state must be restored for it; SystemException when nothing moves any more.
   *
   * @param progress told every five seconds what it waits for
   */
  public void awaitRunning(Consumer<String> progress) {
    try {
      if (!processors.awaitRunning(PATIENCE, progress)) {
        throw new SystemException(
            "expected the monitor to process records or to restore state, but nothing moved for "
                + PATIENCE.toSeconds() + " s. " + processors.health().message());
      }
    } catch (IllegalStateException e) {
      throw new SystemException(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SystemException("interrupted while the monitor started", e);
    }
  }

  /** The stream processors. */
  public Monitor processors() {
    return processors;
  }

  /** Address of the page, empty without one. */
  public Optional<URI> page() {
    return page;
  }

  /** SystemException with the reason once they have stopped for good. */
  public void requireWorking() {
    Health health = processors.health();
    if (health.state().equals("ERROR")) {
      throw new SystemException(health.message(), processors.failure().orElse(null));
    }
  }

  @Override
  public void close() {
    started.close();
  }

  private static List<String> known(SituationReader situations, Instant time) {
    try {
      return situations.at(time);
    } catch (SystemException | KafkaException e) {
      throw new IllegalStateException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Monitor processors(StreamsSettings settings) {
    try {
      return Monitor.start(settings);
    } catch (IllegalStateException | UncheckedIOException e) {
      throw new SystemException(String.valueOf(e.getMessage()), e);
    }
  }

  private static URI page(StreamsSettings settings, Supplier<Health> health, Started started) {
    AlertFeed feed = started.add(
        AlertFeed.follow(settings.connection().consumer(), settings.name(Topics.ALERTS)));
    SituationReader situations = new SituationReader(
        settings.connection().consumer(),
        settings.name(Topics.CASUALTY_CLAIMS),
        settings.name(Topics.TERRITORIAL_CLAIMS),
        ANSWER);
    return started
        .add(Dashboard.start(
            settings.httpHost(),
            settings.httpPort(),
            feed,
            health,
            time -> known(situations, time)))
        .uri();
  }
}

package org.frontwire.app.system;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frontwire.http.Dashboard;
import org.frontwire.http.Health;
import org.frontwire.runtime.Monitor;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topics;
import org.frontwire.topology.MonitorTopology;
import org.frontwire.topology.TopologySettings;
import org.frontwire.view.AlertFeed;

/** The stream processors against any Kafka cluster, with their page or without. */
public final class RunningMonitor implements AutoCloseable {
  private static final Duration RUNNING = Duration.ofSeconds(90);

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
      Monitor processors = started.add(processors(settings));
      Optional<URI> page =
          dashboard ? Optional.of(page(settings, processors, started)) : Optional.empty();
      return new RunningMonitor(started, processors, page);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /** Waits until records are processed. */
  public void awaitRunning() {
    try {
      if (!processors.awaitRunning(RUNNING)) {
        throw new SystemException("expected the monitor to process records within "
            + RUNNING.toSeconds() + " s, but " + processors.health().message());
      }
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

  /** Why they stopped for good, in one line; empty while they work. */
  public Optional<String> broken() {
    Health health = processors.health();
    return health.state().equals("ERROR") ? Optional.of(health.message()) : Optional.empty();
  }

  @Override
  public void close() {
    started.close();
  }

  private static Monitor processors(StreamsSettings settings) {
    TopologySettings topology = TopologySettings.of(settings.topicPrefix());
    SerdeSettings serdes = SerdeSettings.of(settings.registryUrl());
    Map<String, String> kafka = new HashMap<>();
    MonitorTopology.properties(topology, serdes)
        .forEach((key, value) -> kafka.put(key, value.toString()));
    kafka.putAll(settings.kafka());
    try {
      return Monitor.start(with(kafka, settings), MonitorTopology.of(topology, serdes));
    } catch (IllegalStateException e) {
      throw new SystemException(String.valueOf(e.getMessage()), e);
    }
  }

  private static StreamsSettings with(Map<String, String> kafka, StreamsSettings settings) {
    return new StreamsSettings(
        settings.applicationId(),
        settings.bootstrapServers(),
        settings.registryUrl(),
        settings.stateDir(),
        settings.topicPrefix(),
        settings.httpHost(),
        settings.httpPort(),
        settings.commitInterval(),
        settings.streamThreads(),
        settings.standbyReplicas(),
        kafka);
  }

  private static URI page(StreamsSettings settings, Monitor processors, Started started) {
    AlertFeed feed = started.add(AlertFeed.follow(settings.consumerConfig(), Topics.ALERTS.name()));
    return started
        .add(Dashboard.start(settings.httpHost(), settings.httpPort(), feed, processors::health))
        .uri();
  }
}

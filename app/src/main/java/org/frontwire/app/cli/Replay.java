package org.frontwire.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.frontwire.app.system.LocalSystem;
import org.frontwire.app.system.SituationReader;
import org.frontwire.app.system.TopicReader;
import org.frontwire.event.Alert;
import org.frontwire.ingest.Counts;
import org.frontwire.ingest.publish.PublishSettings;
import org.frontwire.ingest.source.Source;
import org.frontwire.topic.Connection;
import org.frontwire.topic.Topics;

/** Documents through a running system, and the alerts that they raised. */
final class Replay {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final LocalSystem system;
  private final Terminal terminal;

  Replay(LocalSystem system, Terminal terminal) {
    this.system = system;
    this.terminal = terminal;
  }

  /** Publishes everything in order, waits until it is processed, and hands over the alerts that were not there before. */
  void run(Source source, Optional<Path> revisions, Duration atMost, Consumer<Alert> sink) {
    try (TopicReader alerts = TopicReader.open(
        connection().consumer(), Topics.ALERTS.name(), PATIENCE, terminal::complain)) {
      Map<TopicPartition, Long> before = alerts.ends();
      Set<String> known = new HashSet<>();
      alerts.readTo(before, found -> known.add(((Alert) found.value()).getId()));
      feed(source, revisions, atMost);
      alerts.readTo(alerts.ends(), found -> {
        if (found.value() instanceof Alert alert && known.add(alert.getId())) {
          sink.accept(alert);
        }
      });
    }
  }

  /** Publishes everything in order, waits until it is processed, and hands over what was known at a moment, line by line. */
  void situation(
      Source source,
      Optional<Path> revisions,
      Duration atMost,
      Instant time,
      Consumer<String> sink) {
    feed(source, revisions, atMost);
    new SituationReader(
            connection().consumer(),
            Topics.CASUALTY_CLAIMS.name(),
            Topics.TERRITORIAL_CLAIMS.name(),
            PATIENCE)
        .at(time)
        .forEach(sink);
  }

  private void feed(Source source, Optional<Path> revisions, Duration atMost) {
    PublishSettings settings = new PublishSettings(connection(), Topics.PREFIX, PATIENCE);
    Counts counts = new Feeding(settings, revisions).run(source, terminal, sofar -> {});
    terminal.progress(Feeding.summary(counts));
    awaitProcessed(atMost);
  }

  private void awaitProcessed(Duration atMost) {
    try {
      if (!system
          .monitor()
          .awaitDrained(atMost, behind -> terminal.progress(behind + " records to go"))) {
        throw new CommandFailure(
            "expected all documents to be processed within " + atMost.toSeconds() + " s, but "
                + system.monitor().behind() + " records wait; --timeout allows more");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted while documents were processed", e);
    }
  }

  private Connection connection() {
    return Connection.to(system.bootstrapServers(), system.registryUrl());
  }
}

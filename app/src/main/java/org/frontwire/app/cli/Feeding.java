package org.frontwire.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.frontwire.ingest.Counts;
import org.frontwire.ingest.Ingest;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.publish.KafkaPublisher;
import org.frontwire.ingest.publish.PublishSettings;
import org.frontwire.ingest.revision.Revisions;
import org.frontwire.ingest.source.Source;
import org.frontwire.ingest.source.Unreadable;
import org.frontwire.topic.SerdeSettings;

/**
 * An ingest into one cluster. What cannot be read is told in a line and goes to the dead letters; what was published before, by the
 * revisions kept in a folder, is not published again.
 */
record Feeding(String bootstrap, String registry, Duration patience, Optional<Path> revisions) {

  /** Reads a source to its end. */
  Counts run(Source source, Terminal terminal, Consumer<Counts> progress) {
    return run(source, terminal, progress, counts -> false);
  }

  /**
   * Reads a source to its end as often as wanted.
   *
   * @param again told how each reading went, says whether there is another; may wait
   */
  Counts run(Source source, Terminal terminal, Consumer<Counts> progress, Predicate<Counts> again) {
    Map<String, Object> client = new HashMap<>(SerdeSettings.of(registry).producer());
    client.put("bootstrap.servers", bootstrap);
    try (Revisions known = revisions.map(Revisions::in).orElseGet(Revisions::ofThisRun);
        KafkaPublisher publisher = KafkaPublisher.connect(new PublishSettings(client, patience));
        Farewell farewell = Farewell.onSignal(publisher, known, terminal)) {
      Ingest ingest = new Ingest(new PlainText(), known, publisher, InstantSource.system());
      Source guarded = farewell.guarding(telling(source, terminal));
      Counts counts = ingest.run(guarded, progress);
      while (again.test(counts)) {
        counts = ingest.run(guarded, progress);
      }
      return counts;
    }
  }

  static String summary(Counts counts) {
    return counts.read() + " documents read: " + counts.published() + " published, "
        + counts.unchanged() + " unchanged, " + counts.deadLettered() + " to the dead letters";
  }

  private static Source telling(Source source, Terminal terminal) {
    return sink -> source.forEach(item -> {
      if (item instanceof Unreadable bad) {
        terminal.complain(bad.reason().word() + ": " + bad.message());
      }
      sink.accept(item);
    });
  }
}

package org.frontwire.ingest;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.publish.Publisher;
import org.frontwire.ingest.revision.Revisions;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Item;
import org.frontwire.ingest.source.Metadata;
import org.frontwire.ingest.source.Source;
import org.frontwire.ingest.source.Unreadable;

/** Brings all documents of a source into the stream. For one thread. */
public final class Ingest {
  private final PlainText format;
  private final Revisions revisions;
  private final Publisher publisher;
  private final InstantSource clock;

  /**
   * @param clock tells when a dead letter was set aside; nothing else
   */
  public Ingest(PlainText format, Revisions revisions, Publisher publisher, InstantSource clock) {
    this.format = format;
    this.revisions = revisions;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Reads the source to its end and waits until everything is acknowledged.
   *
   * @param progress told after every item
   * @throws org.frontwire.ingest.source.SourceException when the source breaks off
   * @throws org.frontwire.ingest.publish.PublishException when broker or registry do not answer in time
   */
  public Counts run(Source source, Consumer<Counts> progress) {
    Run run = new Run(progress);
    long before = publisher.sent().unpublishable();
    source.forEach(run::take);
    publisher.flush();
    Counts counts = run.counts.withUnpublishable(publisher.sent().unpublishable() - before);
    progress.accept(counts);
    return counts;
  }

  private final class Run {
    private final Consumer<Counts> progress;
    private Counts counts = Counts.NONE;

    Run(Consumer<Counts> progress) {
      this.progress = progress;
    }

    void take(Item item) {
      counts = item instanceof Document document ? publish(document) : setAside((Unreadable) item);
      progress.accept(counts);
    }

    private Counts publish(Document document) {
      Optional<ArticleUpdate> next = revisions.next(format.read(dated(document)));
      next.ifPresent(article -> publisher.publish(article, revisions::published));
      return next.isPresent() ? counts.withPublished() : counts.withUnchanged();
    }

    private Counts setAside(Unreadable found) {
      publisher.setAside(
          found.key(),
          new DeadLetter(
              found.source(),
              found.reason().word(),
              found.message(),
              clock.instant(),
              found.size(),
              found.head()));
      return counts.withDeadLetter();
    }
  }

  /** With the day of the first version, so that the stamps of a live blog keep their day in later ones. */
  private Document dated(Document document) {
    Metadata metadata = document.metadata();
    if (metadata.published() == null || metadata.firstPublished() != null) return document;
    return revisions
        .firstPublished(document.uri())
        .map(document::firstPublished)
        .orElse(document);
  }
}

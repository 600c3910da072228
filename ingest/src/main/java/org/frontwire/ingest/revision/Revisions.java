package org.frontwire.ingest.revision;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.TimePrecision;
import org.frontwire.ingest.source.Published;

/**
 * The versions of articles. {@link #next} tells what is new in an article; {@link #published} remembers it for the next
 * run once the broker has it. Not to be shared by threads, but {@code published} may be called from any.
 */
public final class Revisions implements AutoCloseable {
  /** Articles held in memory: 100,000 are about 100 MB with 10 entries each. The longest not seen are forgotten. */
  public static final int MAX_ARTICLES = 100_000;

  private final Map<String, Known> known = new LinkedHashMap<>(1024, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
      return size() > MAX_ARTICLES;
    }
  };
  private final Optional<RevisionLog> log;

  private Revisions(Optional<RevisionLog> log) {
    this.log = log;
    log.ifPresent(l -> l.replay(k -> known.put(k.uri(), k)));
    log.ifPresent(l -> l.compact(known.values()));
  }

  /** Versions of one run only: nothing is read or written. */
  public static Revisions ofThisRun() {
    return new Revisions(Optional.empty());
  }

  /**
   * Versions kept in a folder, made when it is not there.
   *
   * @throws RevisionException when the folder cannot be written, or another process has it
   */
  public static Revisions in(Path folder) {
    return new Revisions(Optional.of(RevisionLog.open(folder)));
  }

  /** When an article was first published, if it was seen before and told a date. */
  public Optional<Published> firstPublished(String uri) {
    return Optional.ofNullable(known.get(uri))
        .filter(Known::hasDate)
        .map(k -> new Published(
            Instant.ofEpochMilli(k.firstCreated()), TimePrecision.valueOf(k.precision())));
  }

  /** The article with its version and what happened to its entries; empty when it is as it was. */
  public Optional<ArticleUpdate> next(ArticleUpdate given) {
    Known before = known.get(given.getUri());
    if (before != null && before.content().equals(Known.of(given).content()))
      return Optional.empty();
    ArticleUpdate next = before == null ? given : Comparison.next(before, given);
    known.put(next.getUri(), Known.of(next));
    return Optional.of(next);
  }

  /** Remembers that this version is safely published. */
  public void published(ArticleUpdate article) {
    log.ifPresent(l -> l.append(Known.of(article)));
  }

  @Override
  public void close() {
    log.ifPresent(RevisionLog::close);
  }
}

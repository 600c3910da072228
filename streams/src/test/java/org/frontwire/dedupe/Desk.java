package org.frontwire.dedupe;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.frontwire.event.Report;
import org.frontwire.event.SentenceMark;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.revision.Revised;
import org.frontwire.revision.Versions;

/** What the dedupe processor does, with its store in a map: the reports as a reader of the topic has them in the end. */
final class Desk {
  private final SentenceIndex index = new SentenceIndex(Duration.ofDays(14));
  /** By place. */
  private final Map<Long, SignedArticle> known = new HashMap<>();

  private final Map<String, Report> reports = new TreeMap<>();
  private long free;

  Deduplicated receive(ReadArticle article) {
    Revised revised = Versions.of(known(article.getUri()), article);
    add(revised.article());
    Deduplicated marked = index.deduplicate(
        SignedArticle.of(revised.article()), revised.before().map(SignedArticle::of), this::known);
    marked.reports().forEach(report -> reports.put(report.getUri() + report.getEntry(), report));
    return marked;
  }

  /** Remembers an article instead of its earlier version. */
  void add(ReadArticle article) {
    SignedArticle signed = SignedArticle.of(article);
    long place = index.place(article.getUri()).orElseGet(() -> free++);
    known.put(place, signed);
    index.add(signed, place);
  }

  Deduplicated mark(ReadArticle article) {
    return index.deduplicate(SignedArticle.of(article), Optional.empty(), this::known);
  }

  /** Uris of those that are forgotten now. */
  List<String> expire() {
    return index.expire().stream()
        .map(place -> Objects.requireNonNull(known.remove(place)).uri())
        .toList();
  }

  int size() {
    return index.size();
  }

  private Optional<SignedArticle> known(long place) {
    return Optional.ofNullable(known.get(place));
  }

  private Optional<ReadArticle> known(String uri) {
    OptionalLong place = index.place(uri);
    return place.isEmpty()
        ? Optional.empty()
        : known(place.getAsLong()).map(SignedArticle::article);
  }

  /** The marks of an article's first entry as they are now. */
  List<SentenceMark> marks(ReadArticle article) {
    String entry = article.getEntries().get(0).getEntry();
    return Objects.requireNonNull(reports.get(article.getUri() + entry)).getSentences();
  }

  Map<String, Report> reports() {
    return Map.copyOf(reports);
  }
}

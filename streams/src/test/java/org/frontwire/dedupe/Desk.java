package org.frontwire.dedupe;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.frontwire.event.Report;
import org.frontwire.event.SentenceMark;
import org.frontwire.event.internal.ReadArticle;

/** What the dedupe processor does, with its store in a map: the reports as a reader of the topic has them in the end. */
final class Desk {
  private final SentenceIndex index = new SentenceIndex(Duration.ofDays(14));
  private final Map<String, ReadArticle> known = new HashMap<>();
  private final Map<String, Report> reports = new TreeMap<>();

  Deduplicated receive(ReadArticle article) {
    Optional<ReadArticle> before = Optional.ofNullable(known.get(article.getUri()));
    ReadArticle remembered = Signatures.remembered(before, article);
    known.put(article.getUri(), remembered);
    index.add(remembered);
    Deduplicated marked =
        index.deduplicate(article, uri -> Optional.ofNullable(known.get(uri)));
    marked.reports().forEach(report -> reports.put(report.getUri() + report.getEntry(), report));
    return marked;
  }

  /** The marks of an article's first entry as they are now. */
  List<SentenceMark> marks(ReadArticle article) {
    String entry = article.getEntries().get(0).getEntry();
    return reports.get(article.getUri() + entry).getSentences();
  }

  Map<String, Report> reports() {
    return Map.copyOf(reports);
  }
}

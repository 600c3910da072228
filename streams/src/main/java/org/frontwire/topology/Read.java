package org.frontwire.topology;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.frontwire.event.DeadLetter;
import org.frontwire.event.internal.ReadArticle;

/** What reading made of an article update: an article for its desk, or a dead letter. */
record Read(
    List<Record<String, PackedArticle>> articles, List<Record<String, DeadLetter>> deadLetters) {

  static Read article(String desk, ReadArticle article, Instant publishedAt) {
    return new Read(
        List.of(Wiring.record(desk, PackedArticle.of(article), publishedAt)), List.of());
  }

  static Read setAside(String key, DeadLetter letter) {
    return new Read(List.of(), List.of(Wiring.record(key, letter, letter.getAt())));
  }

  /** The same with a dead letter beside it. */
  Read but(String key, DeadLetter letter) {
    return new Read(articles, setAside(key, letter).deadLetters);
  }

  boolean hasClaims() {
    return articles.stream()
        .map(read -> read.value().article())
        .anyMatch(article ->
            !article.getCasualties().isEmpty() || !article.getTerritories().isEmpty());
  }
}

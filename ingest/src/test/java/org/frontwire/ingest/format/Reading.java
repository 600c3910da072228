package org.frontwire.ingest.format;

import java.util.List;
import java.util.stream.Collectors;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.PubStatus;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Metadata;
import org.frontwire.ingest.source.Published;
import org.jspecify.annotations.Nullable;

/** Reads texts in tests and prints what became of them, an entry a line. */
final class Reading {
  private Reading() {}

  static ArticleUpdate of(String text) {
    return of(text, null, null);
  }

  static ArticleUpdate of(String text, @Nullable String published, @Nullable String title) {
    Published at = published == null ? null : Published.parse(published).orElseThrow();
    Metadata metadata =
        new Metadata(null, null, null, title, null, null, null, null, at, null, PubStatus.USABLE);
    return new PlainText().read(new Document("page.txt", text, metadata));
  }

  /** KIND id: first words. */
  static String kinds(ArticleUpdate article) {
    return article.getEntries().stream()
        .map(e -> e.getKind() + " " + e.getId() + ": " + firstWords(e.getText()))
        .collect(Collectors.joining("\n"));
  }

  /** id time precision. */
  static List<String> times(ArticleUpdate article) {
    return article.getEntries().stream()
        .map(e -> e.getId() + " " + e.getPublishedAt() + " " + e.getPrecision())
        .toList();
  }

  static Entry entry(ArticleUpdate article, String id) {
    return article.getEntries().stream()
        .filter(e -> e.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " among\n" + kinds(article)));
  }

  private static String firstWords(String text) {
    return java.util.Arrays.stream(text.split("\\s+", -1))
        .limit(3)
        .collect(Collectors.joining(" "));
  }
}

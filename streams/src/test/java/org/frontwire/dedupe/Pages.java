package org.frontwire.dedupe;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.TimePrecision;
import org.frontwire.event.internal.ReadArticle;

/** Pages for tests; the document is the text of its one entry. */
final class Pages {
  static final Instant MORNING = Instant.parse("2024-03-01T08:00:00Z");

  private Pages() {}

  static Entry entry(String id, EntryKind kind, String text, Instant publishedAt) {
    return Entry.newBuilder()
        .setId(id)
        .setKind(kind)
        .setPublishedAt(publishedAt)
        .setPrecision(TimePrecision.MINUTE)
        .setStart(0)
        .setEnd(text.codePointCount(0, text.length()))
        .setText(text)
        .build();
  }

  static ArticleUpdate page(String outlet, Instant publishedAt, Entry... entries) {
    return ArticleUpdate.newBuilder()
        .setUri(outlet.toLowerCase(Locale.ROOT) + "/" + publishedAt)
        .setOutlet(outlet)
        .setFirstCreated(publishedAt)
        .setVersionCreated(publishedAt)
        .setPrecision(TimePrecision.MINUTE)
        .setEntries(List.of(entries))
        .build();
  }

  static ReadArticle signed(ArticleUpdate page) {
    return Signatures.signed(page, List.of(), List.of());
  }

  static ReadArticle signed(String outlet, Instant publishedAt, String text) {
    return signed(page(outlet, publishedAt, entry("body", EntryKind.BODY, text, publishedAt)));
  }
}

package org.frontwire.claim;

import java.time.Instant;
import java.util.List;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.TimePrecision;

/** An article of one entry, or of several, published on Wednesday 1 May 2024. */
final class OneEntry {
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  private OneEntry() {}

  static ArticleUpdate article(String text) {
    return article(List.of(entry("body", EntryKind.BODY, 0, text)));
  }

  static ArticleUpdate article(List<Entry> entries) {
    return ArticleUpdate.newBuilder()
        .setUri("outlet/one")
        .setFile("one.txt")
        .setFirstCreated(NOON)
        .setVersionCreated(NOON)
        .setPrecision(TimePrecision.MINUTE)
        .setEntries(entries)
        .build();
  }

  static Entry entry(String id, EntryKind kind, int start, String text) {
    return Entry.newBuilder()
        .setId(id)
        .setKind(kind)
        .setPublishedAt(NOON)
        .setPrecision(TimePrecision.MINUTE)
        .setStart(start)
        .setEnd(start + text.codePointCount(0, text.length()))
        .setText(text)
        .build();
  }
}

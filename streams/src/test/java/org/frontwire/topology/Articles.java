package org.frontwire.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.TimePrecision;

/** Articles as the ingester makes them. */
final class Articles {
  private Articles() {}

  /** An article of one body entry; its document is its text. */
  static ArticleUpdate article(String outlet, String published, String text) {
    Instant at = Instant.parse(published);
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.newBuilder()
        .setId("body")
        .setKind(EntryKind.BODY)
        .setPublishedAt(at)
        .setPrecision(TimePrecision.MINUTE)
        .setStart(0)
        .setEnd(text.codePointCount(0, text.length()))
        .setText(text)
        .build());
    return ArticleUpdate.newBuilder()
        .setUri(outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "/" + published)
        .setOutlet(outlet)
        .setFile(outlet + ".txt")
        .setLanguage("en")
        .setFirstCreated(at)
        .setVersionCreated(at)
        .setPrecision(TimePrecision.MINUTE)
        .setEntries(entries)
        .build();
  }
}

package org.frontwire.ingest.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryChange;
import org.frontwire.event.EntryKind;
import org.frontwire.event.TimePrecision;

/** An article against its last version. */
final class Comparison {
  /** A notice of few words tells no language; it belongs where its article went. */
  private static final String UNTOLD = "und";

  private Comparison() {}

  /** The next version: every entry marked, removed ones at the end, without words and place. */
  static ArticleUpdate next(Known before, ArticleUpdate given) {
    Map<String, Known.KnownEntry> left = new LinkedHashMap<>();
    before.entries().forEach(e -> left.put(e.id(), e));
    List<Entry> entries = new ArrayList<>(given.getEntries().size());
    for (Entry entry : given.getEntries()) entries.add(marked(entry, left.remove(entry.getId())));
    left.values().forEach(gone -> entries.add(removed(gone)));
    ArticleUpdate.Builder next =
        ArticleUpdate.newBuilder(given).setVersion(before.version() + 1).setEntries(entries);
    String language = before.language();
    if (language != null && given.getLanguage().equals(UNTOLD)) next.setLanguage(language);
    Instant first = Instant.ofEpochMilli(before.firstCreated());
    if (before.hasDate() && first.isBefore(given.getFirstCreated())) next.setFirstCreated(first);
    return next.build();
  }

  private static Entry marked(
      Entry entry, Known.@org.jspecify.annotations.Nullable KnownEntry before) {
    if (before == null) return entry;
    boolean same = before.hash().equals(Known.hash(entry))
        && before.kind().equals(entry.getKind().name());
    return Entry.newBuilder(entry)
        .setChange(same ? EntryChange.UNCHANGED : EntryChange.EDITED)
        .build();
  }

  private static Entry removed(Known.KnownEntry gone) {
    return Entry.newBuilder()
        .setId(gone.id())
        .setKind(EntryKind.valueOf(gone.kind()))
        .setPublishedAt(Instant.ofEpochMilli(gone.publishedAt()))
        .setPrecision(TimePrecision.UNKNOWN)
        .setStart(0)
        .setEnd(0)
        .setText("")
        .setChange(EntryChange.REMOVED)
        .build();
  }
}

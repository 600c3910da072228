package org.frontwire.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.FirstSeen;
import org.frontwire.event.internal.ReadArticle;

/** When the entries and claims of an article were first published, over all versions of it that have come, in any order. */
final class Calendar {
  /** Before the id of an entry: when a version first had it. Ids of claims are hexadecimal and stand for themselves. */
  private static final String ENTRY = "entry ";
  /** Before the id of an entry: the earliest time that a version gave it. */
  private static final String STAMP = "stamp ";

  private final Map<String, Instant> first = new HashMap<>();
  private final Set<String> earliest = new HashSet<>();

  private Calendar() {}

  static Calendar of(ReadArticle known, Instant knownAt, ReadArticle other, Instant otherAt) {
    Calendar calendar = new Calendar();
    known.getFirstSeen().forEach(seen -> calendar.first.put(seen.getId(), seen.getAt()));
    if (known.getFirstSeen().isEmpty()) {
      calendar.note(known, knownAt);
    }
    other.getCasualties().forEach(claim -> calendar.compare(claim.getId(), otherAt));
    other.getTerritories().forEach(claim -> calendar.compare(claim.getId(), otherAt));
    calendar.note(other, otherAt);
    return calendar;
  }

  /** The entry's own time, or for words that came into an entry later the time of the version that brought them. */
  Instant publishedAt(String entry, String claim) {
    Instant stamped = first.getOrDefault(STAMP + entry, Instant.MIN);
    Instant said = first.getOrDefault(claim, Instant.MIN);
    boolean edited = said.isAfter(first.getOrDefault(ENTRY + entry, Instant.MAX));
    return edited && said.isAfter(stamped) ? said : stamped;
  }

  /** Whether no version that came before the last one says a claim as early. */
  boolean isEarliest(String claim) {
    return earliest.contains(claim);
  }

  /** The entry with the earliest time that a version gave it. */
  EntrySignature dated(EntrySignature entry) {
    Instant earliest = first.getOrDefault(STAMP + entry.getEntry(), entry.getPublishedAt());
    return EntrySignature.newBuilder(entry).setPublishedAt(earliest).build();
  }

  List<FirstSeen> firstSeen() {
    List<FirstSeen> seen = new ArrayList<>();
    first.forEach((id, at) -> seen.add(new FirstSeen(id, at)));
    seen.sort(Comparator.comparing(FirstSeen::getId));
    return seen;
  }

  private void compare(String claim, Instant at) {
    if (!at.isAfter(first.getOrDefault(claim, Instant.MAX))) {
      earliest.add(claim);
    }
  }

  private void note(ReadArticle version, Instant at) {
    for (EntrySignature entry : version.getEntries()) {
      note(ENTRY + entry.getEntry(), at);
      note(STAMP + entry.getEntry(), entry.getPublishedAt());
    }
    version.getCasualties().forEach(claim -> note(claim.getId(), at));
    version.getTerritories().forEach(claim -> note(claim.getId(), at));
  }

  private void note(String id, Instant at) {
    first.merge(id, at, Calendar::earlier);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}

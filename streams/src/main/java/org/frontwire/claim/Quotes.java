package org.frontwire.claim;

import java.util.HashMap;
import java.util.Map;
import org.frontwire.event.Entry;

/** Cuts quotes out of the entries of one article. */
final class Quotes {
  private final Map<String, Offsets> offsets = new HashMap<>();

  /** The words between two UTF-16 offsets of the entry's text. */
  Quote of(Entry entry, int from, int to) {
    Offsets counted = offsets.computeIfAbsent(entry.getId(), id -> new Offsets(entry.getText()));
    return new Quote(
        entry.getText().substring(from, to),
        entry.getStart() + counted.codePoints(from),
        entry.getStart() + counted.codePoints(to));
  }
}

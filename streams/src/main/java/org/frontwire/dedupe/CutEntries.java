package org.frontwire.dedupe;

import java.util.IdentityHashMap;
import java.util.List;
import org.frontwire.event.Entry;
import org.frontwire.text.Sentence;
import org.frontwire.text.Sentences;

/** The sentences of an article's entries, each entry cut once. */
final class CutEntries {
  private final IdentityHashMap<Entry, List<Sentence>> cut = new IdentityHashMap<>();

  List<Sentence> sentences(Entry entry) {
    return cut.computeIfAbsent(entry, any -> Sentences.of(entry.getText()));
  }
}

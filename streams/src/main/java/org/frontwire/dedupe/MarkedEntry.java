package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontwire.event.internal.EntrySignature;

/**
 * An entry of an article, and what other articles have of its sentences.
 *
 * @param copies what its sentences repeat
 */
record MarkedEntry(EntrySignature entry, List<MarkedSentence> sentences, List<Copy> copies) {
  private static final int SEVERAL = 2;

  static MarkedEntry of(EntrySignature entry, List<MarkedSentence> sentences) {
    List<Copy> copies = new ArrayList<>();
    sentences.forEach(sentence -> sentence.copy().ifPresent(copies::add));
    return new MarkedEntry(entry, sentences, copies);
  }

  /** The earliest sentence that any of these repeats. */
  Optional<Copy> earliest() {
    return copies.stream().min(Copy.CANONICAL_FIRST);
  }

  /** The sentence whose story this entry tells again: the earliest of several or of most; one alone may be a quotation. */
  Optional<Copy> story() {
    int copied = copies.size();
    return copied >= SEVERAL || 2 * copied >= sentences.size() ? earliest() : Optional.empty();
  }

  /** What the sentence at a position of the document repeats. */
  Optional<Copy> at(int start) {
    return sentences.stream()
        .filter(sentence -> sentence.signature().start() <= start
            && start < sentence.signature().end())
        .findFirst()
        .flatMap(MarkedSentence::copy);
  }
}

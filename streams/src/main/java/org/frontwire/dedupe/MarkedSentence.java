package org.frontwire.dedupe;

import java.util.Optional;

/**
 * A sentence of an article, and what other articles have of it.
 *
 * @param copy what it repeats, the earliest
 */
record MarkedSentence(SentenceSignature signature, Matches matches, Optional<Copy> copy) {

  static MarkedSentence of(SentenceSignature signature, Matches matches) {
    return new MarkedSentence(signature, matches, matches.original());
  }
}

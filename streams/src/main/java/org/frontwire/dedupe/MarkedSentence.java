package org.frontwire.dedupe;

import java.util.Optional;

/** A sentence of an article, and what other articles have of it. */
record MarkedSentence(SentenceSignature signature, Matches matches) {

  Optional<Copy> copy() {
    return matches.original();
  }
}

package org.frontwire.dedupe;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.frontwire.event.Novelty;

/** What a sentence was copied from, and how much of it. */
record Copy(KnownSentence canonical, double overlap) {
  /** The canonical copy comes first, whatever arrived first. */
  static final Comparator<Copy> CANONICAL_FIRST =
      Comparator.comparing(Copy::canonical, KnownSentence.CANONICAL_FIRST);

  /** The same outlet repeats itself, another one reprints. */
  Novelty novelty(Optional<String> outlet) {
    return outlet.isPresent() && Objects.equals(outlet.get(), canonical.outlet())
        ? Novelty.REPEAT
        : Novelty.REPRINT;
  }
}

package org.frontwire.dedupe;

import java.util.Objects;
import java.util.Optional;
import org.frontwire.event.Novelty;

/** What a sentence was copied from, and how much of it. */
record Copy(KnownSentence canonical, double overlap) {

  /** The same outlet repeats itself, another one reprints. */
  Novelty novelty(Optional<String> outlet) {
    return outlet.isPresent() && Objects.equals(outlet.get(), canonical.outlet())
        ? Novelty.REPEAT
        : Novelty.REPRINT;
  }
}

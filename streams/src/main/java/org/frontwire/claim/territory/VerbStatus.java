package org.frontwire.claim.territory;

import org.frontwire.event.ClaimStatus;
import org.frontwire.text.WordSet;

/** Tells what is so now from history and from what is only told beside it. */
final class VerbStatus {
  private static final WordSet RELATIVES = WordSet.of("that which who whose");

  private final Words words;
  private final VerbModality modality;

  VerbStatus(Words words, VerbModality modality) {
    this.words = words;
    this.modality = modality;
  }

  ClaimStatus of(VerbGroup group) {
    if (group.had() && !isReported()) {
      return ClaimStatus.HISTORICAL;
    }
    for (int i = group.first() - 1;
        i >= 0 && i >= group.first() - VerbModality.FARTHEST && !words.is(i, ",");
        i--) {
      if (words.isAny(i, VerbModality.CAMPAIGNS) && modality.isDecisive(i)) {
        return ClaimStatus.BACKGROUND;
      }
    }
    return isRelative(group.first()) && !isDated() ? ClaimStatus.BACKGROUND : ClaimStatus.CURRENT;
  }

  private boolean isReported() {
    for (int i = 0; i < words.size(); i++) {
      if (words.governs("reporting", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCalendar(i) || words.is(i, "yesterday") || words.is(i, "today")) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelative(int first) {
    for (int i = first - 1; i >= 0 && i > first - 25; i--) {
      boolean governs = words.isAny(i, RELATIVES) && !words.governs("reporting", i - 1);
      if (governs) {
        return i == first - 1 || words.isAny(i + 1, VerbModality.HELPERS);
      }
    }
    return false;
  }
}

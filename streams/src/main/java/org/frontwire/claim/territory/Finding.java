package org.frontwire.claim.territory;

import java.util.List;
import java.util.Optional;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says, before its place, day and source are resolved.
 *
 * @param actor who acts; null when the text leaves it open
 * @param phrase the place as the words give it; null when they give none
 * @param enemy who loses the place or is besieged in it; null when not said
 * @param rule the line of rules.txt that made it
 */
record Finding(
    Action action,
    @Nullable String actor,
    List<String> allies,
    @Nullable PlacePhrase phrase,
    @Nullable String enemy,
    Mood mood,
    Span span,
    String rule) {

  Finding {
    allies = List.copyOf(allies);
  }

  /** Whether and when it is said to be true. */
  record Mood(ClaimStatus status, Modality modality) {}

  /** Token indexes of the clause and of the word that started its rule. */
  record Span(int first, int end, int verb) {

    boolean covers(int token) {
      return first <= token && token < end;
    }
  }

  Optional<PlacePhrase> place() {
    return Optional.ofNullable(phrase);
  }

  boolean isCapture() {
    return action == Action.TAKEN || action == Action.RETAKEN;
  }

  Finding against(String loser) {
    return new Finding(
        action, actor, allies, phrase, enemy == null ? loser : enemy, mood, span, rule);
  }
}

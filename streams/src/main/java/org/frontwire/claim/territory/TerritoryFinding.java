package org.frontwire.claim.territory;

import java.util.List;
import java.util.Optional;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One territorial claim of one sentence, before its place, day and source are resolved.
 *
 * @param sentence index of the sentence in the story
 * @param actor who acts, by the actor list's name, else in the words of the text; null when the text leaves it open
 * @param allies who acts with them
 * @param phrase the place as the words give it; null when they give none
 * @param enemy who loses the place or is besieged in it; null when not said
 * @param mood status and modality
 * @param span the words it rests on
 * @param rule the line of rules.txt that made it
 */
public record TerritoryFinding(
    int sentence,
    Action action,
    @Nullable String actor,
    List<String> allies,
    @Nullable PlacePhrase phrase,
    @Nullable String enemy,
    Mood mood,
    Span span,
    String rule) {

  public TerritoryFinding {
    allies = List.copyOf(allies);
  }

  /** Whether and when it is said to be true. */
  public record Mood(ClaimStatus status, Modality modality) {}

  /** UTF-16 offsets of the clause, and of its verb. */
  public record Span(int start, int end, int verb) {}

  public Optional<String> actorName() {
    return Optional.ofNullable(actor);
  }

  public Optional<PlacePhrase> place() {
    return Optional.ofNullable(phrase);
  }

  public Optional<String> from() {
    return Optional.ofNullable(enemy);
  }

  /** The same claim told of an earlier time. */
  public TerritoryFinding withStatus(ClaimStatus status) {
    return new TerritoryFinding(
        sentence,
        action,
        actor,
        allies,
        phrase,
        enemy,
        new Mood(status, mood.modality()),
        span,
        rule);
  }
}

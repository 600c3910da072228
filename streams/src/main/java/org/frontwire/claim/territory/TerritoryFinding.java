package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.actor.Actors;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.Reason;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.DateRange;
import org.frontwire.event.Modality;
import org.frontwire.event.Place;
import org.frontwire.event.Role;
import org.jspecify.annotations.Nullable;

/**
 * One territorial claim of a story, complete but for its identity and provenance.
 *
 * @param sentence where it stands
 * @param actor who acts, by the actor list's name, else in the words of the text; {@link #UNSTATED} when the text leaves it open
 * @param allies who acts with them
 * @param place as far as it could be told; null when the words give none, its id null when they give none that can be told apart
 * @param from who loses the place or is besieged in it; null when not said
 * @param role PRIMARY, REPEAT or HEADLINE
 * @param original for REPEAT and HEADLINE: index, in the list of the story, of the finding it is that to; else -1
 * @param attribution who is quoted for it; null for the outlet's own voice
 * @param start first character of the words it rests on, UTF-16 within the entry's text
 * @param end one past the last character
 * @param rule the line of rules.txt that made it, with file and number; else the name of the rule
 */
public record TerritoryFinding(
    ReadSentence sentence,
    Action action,
    String actor,
    List<String> allies,
    @Nullable Place place,
    @Nullable String from,
    DateRange date,
    ClaimStatus status,
    Modality modality,
    Role role,
    int original,
    @Nullable String attribution,
    int start,
    int end,
    String rule) {
  /** The actor of a claim that names none: "the town was captured". */
  public static final String UNSTATED = "unstated";

  public TerritoryFinding {
    allies = List.copyOf(allies);
  }

  /** What made it. */
  public Reason reason() {
    List<String> lines = new ArrayList<>(2);
    if (rule.startsWith("rules.txt")) {
      lines.add(rule);
    }
    Actors.listed(actor).ifPresent(lines::add);
    return new Reason(rule.startsWith("rules.txt") ? action.name() : rule, lines);
  }

  TerritoryFinding as(Role role, int original) {
    return with(from, date, role, original);
  }

  TerritoryFinding dated(DateRange day) {
    return with(from, day, role, original);
  }

  TerritoryFinding from(@Nullable String loser) {
    return with(loser, date, role, original);
  }

  /** The same but for what other findings of the story tell about it. */
  private TerritoryFinding with(@Nullable String from, DateRange date, Role role, int original) {
    return new TerritoryFinding(
        sentence,
        action,
        actor,
        allies,
        place,
        from,
        date,
        status,
        modality,
        role,
        original,
        attribution,
        start,
        end,
        rule);
  }
}

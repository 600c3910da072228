package org.frontwire.claim.territory;

import java.util.Optional;
import java.util.Set;
import org.frontwire.event.Action;

/** Tells which place is meant where the words name none: "the village", "the siege", "the country's largest city". */
final class Anaphora {
  private static final Set<Action> SIEGES = Set.of(Action.BESIEGES, Action.SIEGE_BROKEN);

  private final Lexicon lexicon;
  private final Atlas atlas;
  private final StoryMemory memory;

  Anaphora(Lexicon lexicon, Atlas atlas, StoryMemory memory) {
    this.lexicon = lexicon;
    this.atlas = atlas;
    this.memory = memory;
  }

  /** The place of a clause that has none: the siege is that of the besieged city, a ground attack that of the last place. */
  Optional<PlacePhrase> placeless(Action action) {
    if (SIEGES.contains(action)) {
      return memory.lastBesieged().or(memory::lastPlace);
    }
    return action == Action.CONTESTS ? memory.lastPlace() : Optional.empty();
  }

  /** "The village" is the one named before; "an artillery base" lies where the story is. */
  PlacePhrase told(Ground ground, Action action) {
    PlacePhrase phrase = ground.phrase();
    boolean located = phrase.within() != null && !atlas.isCountry(phrase.within());
    if (phrase.named() != null || located) {
      return phrase;
    }
    Optional<PlacePhrase> before = action == Action.BESIEGES
        ? memory.lastBesieged().or(memory::lastPlace)
        : memory.lastPlace();
    if (before.isPresent() && (pointsBack(ground) || isLargest(phrase))) {
      return before.get();
    }
    String within = before
        .map(place -> place.named() == null ? place.within() : place.named())
        .orElse(null);
    return within == null ? phrase : phrase.in(within);
  }

  private boolean pointsBack(Ground ground) {
    return ground.pointsBack()
        && isOneSettlement(ground.phrase())
        && !ground.phrase().words().contains(" ");
  }

  /** "Syria's largest city": the one that the story has named. */
  private boolean isLargest(PlacePhrase phrase) {
    return isOneSettlement(phrase) && phrase.within() != null && atlas.isCountry(phrase.within());
  }

  private boolean isOneSettlement(PlacePhrase phrase) {
    return phrase.noun() != null
        && lexicon.isSettlement(phrase.noun())
        && !phrase.noun().endsWith("s");
  }
}

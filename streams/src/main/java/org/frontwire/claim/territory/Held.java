package org.frontwire.claim.territory;

import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.actor.Actors;

/** Reads who holds what a compound describes: "rebel-held Aleppo", "the ISIS-controlled town of al-Bab". */
record Held(Actors actors, String country) {
  private static final Set<String> HOLDING =
      Set.of("held", "controlled", "occupied", "run", "ruled");

  /** The holder that the word names, if it does. */
  Optional<ActorMention> holder(Words words, int at) {
    if (!words.isWord(at)) {
      return Optional.empty();
    }
    String text = words.token(at).text();
    int hyphen = text.lastIndexOf('-');
    boolean holds = hyphen > 0 && HOLDING.contains(words.lower(at).substring(hyphen + 1));
    boolean family = holds && text.substring(0, hyphen).contains("family");
    return holds && !family
        ? Optional.of(actors.holder(text.substring(0, hyphen), country))
        : Optional.empty();
  }
}

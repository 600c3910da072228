package org.frontwire.claim.territory;

import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.actor.Actors;
import org.frontwire.text.Word;
import org.frontwire.text.WordTest;

/** Reads who holds what a compound describes: "rebel-held Aleppo", "the ISIS-controlled town of al-Bab". */
record Held(Actors actors, String country) {
  private static final Set<String> HOLDING =
      Set.of("held", "controlled", "occupied", "run", "ruled");
  private static final WordTest NAMING = WordTest.of(Held::mayName);

  /** "Rebel-held", "family-run": a compound whose end is about holding. */
  static boolean mayName(Word word) {
    int hyphen = word.text().lastIndexOf('-');
    return word.isWord() && hyphen > 0 && HOLDING.contains(word.lower().substring(hyphen + 1));
  }

  /** The holder that the word names, if it does. */
  Optional<ActorMention> holder(Words words, int at) {
    if (!NAMING.has(words.token(at))) {
      return Optional.empty();
    }
    String text = words.token(at).text();
    String holder = text.substring(0, text.lastIndexOf('-'));
    return holder.contains("family")
        ? Optional.empty()
        : Optional.of(actors.holder(holder, country));
  }
}

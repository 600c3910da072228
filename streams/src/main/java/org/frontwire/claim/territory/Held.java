package org.frontwire.claim.territory;

import java.util.Set;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.actor.Actors;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordTest;
import org.jspecify.annotations.Nullable;

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

  /** The holder that the word names; null for none. */
  @Nullable ActorMention holder(Token token) {
    if (!NAMING.has(token)) {
      return null;
    }
    String text = token.text();
    String holder = text.substring(0, text.lastIndexOf('-'));
    return holder.contains("family") ? null : actors.holder(holder, country);
  }
}

package org.frontwire.claim.territory;

import java.util.Set;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordTest;

/** Words that can be a name, or a part of one: "Aleppo", "al-Bab". */
final class NameWords {
  private static final Set<String> LOWER_STARTS =
      Set.of("al", "as", "ad", "an", "ar", "el", "ul", "az", "ash", "at", "ed", "es", "er", "esh");

  private static final Set<String> COMPOUND_ENDS = Set.of(
      "held",
      "controlled",
      "occupied",
      "run",
      "based",
      "backed",
      "led",
      "supported",
      "allied",
      "besieged",
      "aligned",
      "linked",
      "majority",
      "dominated",
      "ruled",
      "populated",
      "area",
      "rebel",
      "wide",
      "style",
      "made",
      "born",
      "trained",
      "rich",
      "owned",
      "affiliated",
      "seized",
      "captured",
      "era");

  private static final WordTest NAME = WordTest.of(NameWords::isName);

  private NameWords() {}

  static boolean has(Token token) {
    return NAME.has(token);
  }

  private static boolean isName(Word word) {
    String lower = word.lower();
    boolean other = !word.isWord()
        || Lexicon.isIn(WordList.CALENDAR, lower)
        || Lexicon.isIn(WordList.MODIFIERS, lower)
        || isCompound(lower);
    boolean small = Character.isLowerCase(word.text().charAt(0));
    return !other && (word.isCapitalised() || (small && isArticled(word.text())));
  }

  /** "Rebel-held", "Damascus-based": describes, and names nothing itself. */
  private static boolean isCompound(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && COMPOUND_ENDS.contains(lower.substring(hyphen + 1));
  }

  private static boolean isArticled(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && LOWER_STARTS.contains(text.substring(0, hyphen))
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }
}

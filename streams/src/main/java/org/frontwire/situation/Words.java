package org.frontwire.situation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a name or a phrase, folded so that spellings compare. */
final class Words {
  private static final int SHORTEST = 3;

  private Words() {}

  /** Lower case without accents, apostrophes and doubled blanks. */
  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String plain = Normalizer.isNormalized(lower, Normalizer.Form.NFD)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      fold(plain.charAt(i), folded);
    }
    int length = folded.length();
    return length > 0 && folded.charAt(length - 1) == ' '
        ? folded.substring(0, length - 1)
        : folded.toString();
  }

  private static void fold(char c, StringBuilder folded) {
    if (Character.isLetterOrDigit(c)) {
      folded.append(c);
      return;
    }
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019';
    boolean follows = folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ';
    if (!mark && follows) {
      folded.append(' ');
    }
  }

  /** Words of three letters or more, singular where a plain s makes the plural. */
  static Set<String> of(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : folded(text).split(" ", -1)) {
      if (word.length() >= SHORTEST) {
        words.add(
            word.endsWith("s") && word.length() > SHORTEST
                ? word.substring(0, word.length() - 1)
                : word);
      }
    }
    return words;
  }
}

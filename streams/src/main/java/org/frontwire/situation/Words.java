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
    StringBuilder plain = new StringBuilder(text.length());
    for (char c :
        Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019') {
        plain.append(' ');
      }
    }
    return String.join(" ", plain.toString().trim().split(" +"));
  }

  /** Words of three letters or more, singular where a plain s makes the plural. */
  static Set<String> of(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : folded(text).split(" ")) {
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

package org.frontwire.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings spellings of one name together: accents, apostrophes, hyphens, Arabic articles, tal/tel/tell, ee/i, oo/u, aa/a, doubled letters. */
final class Fold {
  private static final Set<String> ARTICLES = Set.of(
      "al", "el", "ad", "ar", "as", "ash", "at", "az", "an", "ed", "er", "es", "esh", "ez", "ul");

  private Fold() {}

  /** The folded key of a name; the same for all spellings that should meet. Linear. */
  static String key(String name) {
    String plain = plain(name);
    if (plain.indexOf(' ') < 0) {
      return word(plain);
    }
    String[] words = plain.split(" ", 9);
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (word.isEmpty() || (words.length > 1 && ARTICLES.contains(word))) {
        continue;
      }
      key.append(key.length() == 0 ? "" : " ").append(word(word));
    }
    return key.length() == 0 ? plain : key.toString();
  }

  /** The folded parts of a word, articles included; empty for a word without letters. */
  static List<String> parts(String word) {
    List<String> parts = new ArrayList<>(2);
    for (String part : plain(word).split(" ", -1)) {
      if (!part.isEmpty()) {
        parts.add(word(part));
      }
    }
    return parts;
  }

  static boolean isArticle(String part) {
    return ARTICLES.contains(part);
  }

  private static String plain(String name) {
    String flat = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    String lower = flat.toLowerCase(Locale.ROOT);
    return isPlain(lower) ? lower : stripped(lower);
  }

  /** Whether it is small letters, digits and single blanks between them already, as most names are. */
  private static boolean isPlain(String lower) {
    boolean blank = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (c != ' ' || blank)) {
        return false;
      }
      blank = !letter;
    }
    return !blank;
  }

  private static String stripped(String lower) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if ((c == ' ' || c == '-')
          && out.length() > 0
          && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().trim();
  }

  /** The name without accents, as English copy writes it. */
  static String ascii(String name) {
    if (isAscii(name)) {
      return name;
    }
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == '\u2018' || c == '\u2019' ? '\'' : c);
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String word(String word) {
    if (word.equals("tal") || word.equals("tell") || word.equals("tall")) {
      return "tel";
    }
    String single = isSpelledOneWay(word) ? word : respelled(word);
    int length = single.length();
    boolean ending = length > 4
        && single.charAt(length - 1) == 'h'
        && "ae".indexOf(single.charAt(length - 2)) >= 0;
    return ending ? single.substring(0, length - 2) + "a" : single;
  }

  /** Whether it has nothing that is spelled in several ways: no doubled letter, no "ou", "kh", "iy" or "q". */
  private static boolean isSpelledOneWay(String word) {
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean several = c == before
          || c == 'q'
          || (c == 'u' && before == 'o')
          || (c == 'h' && before == 'k')
          || (c == 'y' && before == 'i');
      if (several) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String respelled(String word) {
    String vowels = word.replace("ee", "i")
        .replace("oo", "u")
        .replace("ou", "u")
        .replace("aa", "a")
        .replace("kh", "h")
        .replace("iy", "i")
        .replace("q", "k");
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < vowels.length(); i++) {
      if (i == 0 || vowels.charAt(i) != vowels.charAt(i - 1)) {
        single.append(vowels.charAt(i));
      }
    }
    return single.toString();
  }
}

package org.frontwire.claim.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontwire.text.Token;

/** One way to name an actor: words, of which "&lt;forces&gt;" stands for any word for armed people. */
record Alias(String name, String country, boolean generic, List<String> words) {
  private static final String FORCES = "<forces>";

  static Alias of(String name, String country, String written) {
    boolean generic = written.startsWith("~");
    return new Alias(
        name, country, generic, List.of((generic ? written.substring(1) : written).split(" ")));
  }

  String key() {
    return words.get(0).equals(FORCES) ? FORCES : words.get(0).toLowerCase(Locale.ROOT);
  }

  boolean matches(List<Token> tokens, int from, Set<String> forces) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), tokens.get(from + i), forces)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String word, Token token, Set<String> forces) {
    if (word.equals(FORCES)) {
      return forces.contains(token.lower());
    }
    if (!token.is(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return word.equals(word.toLowerCase(Locale.ROOT)) || hasCapitals(word, token.text());
  }

  /** "ISIS" is ISIS only in capitals; "Taliban" may be TALIBAN. */
  private static boolean hasCapitals(String word, String text) {
    for (int i = 0; i < Math.min(word.length(), text.length()); i++) {
      if (Character.isUpperCase(word.charAt(i)) && !Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

package org.frontwire.claim.actor;

import java.util.List;
import java.util.Locale;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;

/** One way to name an actor: words, of which "&lt;forces&gt;" stands for any word for armed people. */
record Alias(String name, String country, boolean generic, List<String> words, List<String> lower) {
  static final String FORCES = "<forces>";

  static Alias of(String name, String country, String written) {
    boolean generic = written.startsWith("~");
    List<String> words = List.of((generic ? written.substring(1) : written).split(" "));
    List<String> lower =
        words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return new Alias(name, country, generic, words, lower);
  }

  String key() {
    return lower.get(0);
  }

  boolean matches(List<Token> tokens, int from, WordSet forces) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(i, tokens.get(from + i), forces)) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(int i, Token token, WordSet forces) {
    if (lower.get(i).equals(FORCES)) {
      return forces.has(token);
    }
    return token.is(lower.get(i))
        && (lower.get(i).equals(words.get(i)) || hasCapitals(words.get(i), token.text()));
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

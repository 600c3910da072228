package org.frontwire.claim.actor;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;

/** One way to name an actor: words, of which "&lt;forces&gt;" stands for any word for armed people. */
record Alias(String name, String country, boolean generic, List<Part> parts) {
  static final String FORCES = "<forces>";

  /** A word of it; one with capitals is only met by capitals: "ISIS" is ISIS only so, "Taliban" may be TALIBAN. */
  record Part(String written, String lower, boolean forces, boolean capitals) {
    static Part of(String written) {
      String lower = written.toLowerCase(Locale.ROOT);
      return new Part(written, lower, lower.equals(FORCES), !lower.equals(written));
    }

    boolean isMetBy(Token token, WordSet anyForces) {
      return forces
          ? anyForces.has(token)
          : token.is(lower) && (!capitals || hasCapitals(token.text()));
    }

    private boolean hasCapitals(String text) {
      for (int i = 0; i < Math.min(written.length(), text.length()); i++) {
        if (Character.isUpperCase(written.charAt(i)) && !Character.isUpperCase(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  static Alias of(String name, String country, String written) {
    boolean generic = written.startsWith("~");
    String[] words = (generic ? written.substring(1) : written).split(" ", -1);
    return new Alias(name, country, generic, Arrays.stream(words).map(Part::of).toList());
  }

  String key() {
    return parts.get(0).lower();
  }

  /** Its longest word, in small letters: mostly the rarest in texts. */
  String longest() {
    return Collections.max(parts, Comparator.comparing(part -> part.lower().length()))
        .lower();
  }

  int size() {
    return parts.size();
  }

  /** Whether its words stand here; looks at the last one first, since the first one has led here. */
  boolean matches(List<Token> tokens, int from, WordSet forces) {
    if (from + parts.size() > tokens.size()) {
      return false;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (!parts.get(i).isMetBy(tokens.get(from + i), forces)) {
        return false;
      }
    }
    return true;
  }
}

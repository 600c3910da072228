package org.frontwire.claim.number;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.frontwire.event.Qualifier;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Words before a number that say how exact it is: "at least", "more than", "nearly". */
record Limit(int first, Qualifier qualifier) {
  private static final Map<String, Qualifier> PHRASES = Map.ofEntries(
      Map.entry("at least", Qualifier.AT_LEAST),
      Map.entry("no fewer than", Qualifier.AT_LEAST),
      Map.entry("no less than", Qualifier.AT_LEAST),
      Map.entry("not less than", Qualifier.AT_LEAST),
      Map.entry("not fewer than", Qualifier.AT_LEAST),
      Map.entry("a minimum of", Qualifier.AT_LEAST),
      Map.entry("minimum", Qualifier.AT_LEAST),
      Map.entry("more than", Qualifier.MORE_THAN),
      Map.entry("over", Qualifier.MORE_THAN),
      Map.entry("above", Qualifier.MORE_THAN),
      Map.entry("upwards of", Qualifier.MORE_THAN),
      Map.entry("upward of", Qualifier.MORE_THAN),
      Map.entry("in excess of", Qualifier.MORE_THAN),
      Map.entry("greater than", Qualifier.MORE_THAN),
      Map.entry("well over", Qualifier.MORE_THAN),
      Map.entry("just over", Qualifier.MORE_THAN),
      Map.entry("up to", Qualifier.UP_TO),
      Map.entry("as many as", Qualifier.UP_TO),
      Map.entry("at most", Qualifier.UP_TO),
      Map.entry("no more than", Qualifier.UP_TO),
      Map.entry("a maximum of", Qualifier.UP_TO),
      Map.entry("fewer than", Qualifier.UP_TO),
      Map.entry("less than", Qualifier.UP_TO),
      Map.entry("about", Qualifier.ABOUT),
      Map.entry("around", Qualifier.ABOUT),
      Map.entry("approximately", Qualifier.ABOUT),
      Map.entry("some", Qualifier.ABOUT),
      Map.entry("nearly", Qualifier.ABOUT),
      Map.entry("almost", Qualifier.ABOUT),
      Map.entry("roughly", Qualifier.ABOUT),
      Map.entry("an estimated", Qualifier.ABOUT),
      Map.entry("estimated", Qualifier.ABOUT),
      Map.entry("close to", Qualifier.ABOUT),
      Map.entry("circa", Qualifier.ABOUT),
      Map.entry("a total of", Qualifier.EXACT),
      Map.entry("exactly", Qualifier.EXACT));

  /** The words that such phrases end with. */
  private static final WordSet LAST = WordSet.of(PHRASES.keySet().stream()
      .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
      .collect(Collectors.toSet()));

  static @Nullable Limit before(List<Token> tokens, int core) {
    @Nullable Limit found = null;
    int at = core;
    for (Limit next = nearest(tokens, at); next != null; next = nearest(tokens, at)) {
      found =
          found == null || found.qualifier == Qualifier.EXACT || found.qualifier == Qualifier.ABOUT
              ? next
              : new Limit(next.first, found.qualifier);
      at = next.first;
    }
    return found;
  }

  private static @Nullable Limit nearest(List<Token> tokens, int core) {
    if (!LAST.has(tokens, core - 1)) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    @Nullable Limit found = null;
    for (int i = core - 1; i >= Math.max(0, core - 3); i--) {
      phrase.insert(
          0, phrase.length() == 0 ? tokens.get(i).lower() : tokens.get(i).lower() + " ");
      Qualifier qualifier = PHRASES.get(phrase.toString());
      if (qualifier != null) {
        found = new Limit(i, qualifier);
      }
    }
    return found;
  }
}

package org.frontwire.claim.casualty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frontwire.text.Token;

/** How much of the shorter of two sentences stands in the other: share of its longer words. */
final class Overlap {
  private static final int SHORT = 4;

  private Overlap() {}

  static double of(List<Token> one, List<Token> other) {
    Set<String> a = content(one);
    Set<String> b = content(other);
    Set<String> small = a.size() < b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    long shared = small.stream().filter(large::contains).count();
    return small.isEmpty() ? 0 : (double) shared / small.size();
  }

  private static Set<String> content(List<Token> tokens) {
    Set<String> words = new HashSet<>();
    for (Token token : tokens) {
      if (token.isWord() && token.lower().length() >= SHORT) {
        words.add(token.lower());
      }
    }
    return words;
  }
}

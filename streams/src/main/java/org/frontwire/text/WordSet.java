package org.frontwire.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A closed class of words, in lower case; asked as a {@link WordTest} is. */
public final class WordSet {
  private final Set<String> words;
  private final WordTest test;

  private WordSet(Set<String> words) {
    this.words = words;
    this.test = WordTest.of(word -> words.contains(word.lower()));
  }

  /** The words between the blanks. */
  public static WordSet of(String words) {
    return new WordSet(new HashSet<>(List.of(words.split(" "))));
  }

  /** These words. */
  public static WordSet of(Set<String> words) {
    return new WordSet(new HashSet<>(words));
  }

  public boolean has(Token token) {
    return test.has(token);
  }

  /** Whether there is such a token and the set has it. */
  public boolean has(List<Token> tokens, int i) {
    return test.has(tokens, i);
  }

  public boolean contains(String lower) {
    return words.contains(lower);
  }
}

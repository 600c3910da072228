package org.frontwire.text;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A closed class of words, in lower case. Asking it about a token costs a bit: each word remembers the answer.
 *
 * <p>For constants and data files that are read once: sets are numbered and their numbers are never used again.
 */
public final class WordSet {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final Set<String> words;

  private WordSet(Set<String> words) {
    this.words = words;
  }

  /** The words between the blanks. */
  public static WordSet of(String words) {
    return new WordSet(Set.copyOf(List.of(words.split(" "))));
  }

  /** These words. */
  public static WordSet of(Set<String> words) {
    return new WordSet(Set.copyOf(words));
  }

  public boolean has(Token token) {
    return token.word().isIn(this);
  }

  /** Whether there is such a token and the set has it. */
  public boolean has(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).word().isIn(this);
  }

  public boolean contains(String lower) {
    return words.contains(lower);
  }

  int number() {
    return number;
  }
}

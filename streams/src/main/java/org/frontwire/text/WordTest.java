package org.frontwire.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A question to a word that its spelling alone answers. Asking it again costs a bit: each word remembers the answer.
 *
 * <p>For constants and data files that are read once: tests are numbered and their numbers are never used again.
 */
public final class WordTest {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final Predicate<Word> test;

  private WordTest(Predicate<Word> test) {
    this.test = test;
  }

  /** The question that the predicate answers; it must depend on the spelling alone. */
  public static WordTest of(Predicate<Word> test) {
    return new WordTest(test);
  }

  public boolean has(Token token) {
    return token.word().answers(this);
  }

  /** Whether there is such a token and the answer is yes. */
  public boolean has(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).word().answers(this);
  }

  boolean asked(Word word) {
    return test.test(word);
  }

  int number() {
    return number;
  }
}

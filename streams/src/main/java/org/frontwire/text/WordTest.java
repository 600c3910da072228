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
  /** How many tests sentences can be asked; these have the first numbers. */
  private static final int LEADING = Word.TESTS_PER_LONG;

  private static final AtomicInteger COUNT = new AtomicInteger(LEADING);
  private static final AtomicInteger LEADING_COUNT = new AtomicInteger();

  /** Where words keep the answer: in which of their numbers, and how many bits from its right. */
  final int slot;

  final int shift;
  private final Predicate<Word> test;

  private WordTest(int number, Predicate<Word> test) {
    this.slot = number / Word.TESTS_PER_LONG;
    this.shift = number % Word.TESTS_PER_LONG * 2;
    this.test = test;
  }

  /** The question that the predicate answers; it must depend on the spelling alone. */
  public static WordTest of(Predicate<Word> test) {
    return new WordTest(COUNT.getAndIncrement(), test);
  }

  /** The same that {@link #hasAny} asks a whole sentence at once: all such tests together cost one pass over its words. There is room for few. */
  public static WordTest ofSentences(Predicate<Word> test) {
    int number = LEADING_COUNT.getAndIncrement();
    if (number >= LEADING) {
      throw new IllegalStateException("expected at most " + LEADING + " tests of sentences");
    }
    return new WordTest(number, test);
  }

  /** Whether a word of the sentence passes; only for tests made for it. */
  public boolean hasAny(Sentence sentence) {
    return sentence.answers(this);
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
}

package org.frontwire.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a reader knows of a word from its spelling alone: worked out the first time, remembered by the word.
 *
 * <p>For constants, as {@link WordSet} is. What is noted must be immutable, since threads hand it on without a lock.
 */
public final class WordNote<T> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final Function<Word, T> reading;

  private WordNote(Function<Word, T> reading) {
    this.reading = reading;
  }

  /** A note that the function takes; it must depend on the spelling alone. */
  public static <T> WordNote<T> of(Function<Word, T> reading) {
    return new WordNote<>(reading);
  }

  public T of(Token token) {
    return of(token.word());
  }

  @SuppressWarnings("unchecked") // only this note writes under its number
  public T of(Word word) {
    T known = (T) word.note(number);
    if (known != null) {
      return known;
    }
    T read = reading.apply(word);
    word.note(number, read);
    return read;
  }
}

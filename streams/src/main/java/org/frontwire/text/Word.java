package org.frontwire.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A spelling, "Aleppo" or "said", with whatever readers found out about it: which tests it passes, what it means to them.
 *
 * <p>Texts use the same few thousand words again and again, so there is mostly one object for each ({@link Spellings}), and what a reader
 * asks of a word once is answered from the object ever after. Thread-safe: answers depend on the spelling alone, so two threads that race
 * write the same ones, and a lost answer is worked out again.
 */
public final class Word {
  private static final long[] NOTHING_ASKED = {};
  private static final Object[] NO_NOTES = {};
  static final int TESTS_PER_LONG = 32;
  static final int SHORT = 8;
  static final int LETTER_BITS = 7;
  private static final int PLAIN = 128;

  private final String text;
  private final String lower;
  private final Token.Kind kind;
  private final boolean capitalised;
  private final boolean shouted;
  private final long key;
  private final int lowerHash;

  /** Two bits for each test: asked, and passed. Both change together, so no race tears them apart. */
  private long[] asked = NOTHING_ASKED;

  private Object[] notes = NO_NOTES;

  Word(String text, Token.Kind kind) {
    this.text = text;
    String plain = plain(text);
    this.lower = plain.equals(text) ? text : plain;
    this.kind = kind;
    this.capitalised = kind == Token.Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    this.shouted = text.equals(text.toUpperCase(Locale.ROOT));
    this.key = key(text, 0, text.length(), kind);
    this.lowerHash = lower.hashCode();
  }

  /** A number for a spelling: of a short one in plain letters it is the spelling itself, and positive; of another it is negative and a hash. */
  static long key(String source, int start, int end, Token.Kind kind) {
    long letters = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      letters = end - start <= SHORT ? letters << LETTER_BITS | c : letters * 31 + c;
      all |= c;
    }
    boolean exact = end - start <= SHORT && all < PLAIN;
    long kinded = key(letters, kind);
    return exact ? kinded : kinded * 0x9E3779B97F4A7C15L | Long.MIN_VALUE;
  }

  /** The key of at most {@link #SHORT} plain letters, {@link #LETTER_BITS} bits each. */
  static long key(long letters, Token.Kind kind) {
    return letters << 2
        | switch (kind) {
          case WORD -> 1;
          case NUMBER -> 2;
          case PUNCTUATION -> 3;
        };
  }

  /** Whether a stretch of text with this key is this word. */
  boolean isWritten(long otherKey, String source, int start, int end) {
    return key == otherKey
        && (key >= 0 || (text.length() == end - start && source.startsWith(text, start)));
  }

  /** Whether it is a word of letters and dots that ends with one: "p.m.". */
  boolean isDotted() {
    return kind == Token.Kind.WORD && text.length() > 2 && text.endsWith(".");
  }

  boolean is(String otherLower) {
    return lowerHash == otherLower.hashCode() && lower.equals(otherLower);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u02bc', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }

  /** As written. */
  public String text() {
    return text;
  }

  /** In lower case with plain apostrophes and hyphens. */
  public String lower() {
    return lower;
  }

  Token.Kind kind() {
    return kind;
  }

  public boolean isWord() {
    return kind == Token.Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Token.Kind.NUMBER;
  }

  /** Whether it is no number and starts with a capital. */
  public boolean isCapitalised() {
    return capitalised;
  }

  /** Whether it has no small letter. */
  boolean isShouted() {
    return shouted;
  }

  boolean answers(WordTest test) {
    long[] bits = asked;
    long answer = test.slot < bits.length ? bits[test.slot] >>> test.shift & 3 : 0;
    return answer == 0 ? ask(test) : answer == 3;
  }

  /** The answers to the tests that sentences are asked, two bits each: asked, and passed. */
  long leading() {
    return asked.length == 0 ? 0 : asked[0];
  }

  private boolean ask(WordTest test) {
    long answer = test.asked(this) ? 3 : 1;
    long[] bits = test.slot < asked.length ? asked : Arrays.copyOf(asked, test.slot + 1);
    bits[test.slot] |= answer << test.shift;
    asked = bits;
    return answer == 3;
  }

  @Nullable Object note(int number) {
    Object[] known = notes;
    return number < known.length ? known[number] : null;
  }

  void note(int number, Object note) {
    Object[] known = number < notes.length ? notes : Arrays.copyOf(notes, number + 1);
    known[number] = note;
    notes = known;
  }

  @Override
  public String toString() {
    return text;
  }
}

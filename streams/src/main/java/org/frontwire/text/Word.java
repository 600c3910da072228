package org.frontwire.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A spelling, "Aleppo" or "said", with whatever readers found out about it: which lists it stands in, what it means to them.
 *
 * <p>Texts use the same few thousand words again and again, so there is mostly one object for each ({@link Spellings}), and what a reader
 * asks of a word once is answered from the object ever after. Thread-safe: answers depend on the spelling alone, so two threads that race
 * write the same ones, and a lost answer is worked out again.
 */
public final class Word {
  private static final long[] NOTHING_ASKED = {};
  private static final Object[] NO_NOTES = {};
  private static final int SETS_PER_LONG = 32;

  private final String text;
  private final String lower;
  private final Token.Kind kind;
  private final boolean capitalised;
  private final boolean shouted;

  /** Two bits for each word set: asked, and contained. Both change together, so no race tears them apart. */
  private long[] asked = NOTHING_ASKED;

  private Object[] notes = NO_NOTES;

  Word(String text, Token.Kind kind) {
    this.text = text;
    String plain = plain(text);
    this.lower = plain.equals(text) ? text : plain;
    this.kind = kind;
    this.capitalised = kind == Token.Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    this.shouted = text.equals(text.toUpperCase(Locale.ROOT));
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

  boolean isIn(WordSet set) {
    int slot = set.number() / SETS_PER_LONG;
    long[] bits = asked;
    long answer = slot < bits.length ? bits[slot] >>> shift(set) & 3 : 0;
    return answer == 0 ? ask(set, slot) : answer == 3;
  }

  private boolean ask(WordSet set, int slot) {
    long answer = set.contains(lower) ? 3 : 1;
    long[] bits = slot < asked.length ? asked : Arrays.copyOf(asked, slot + 1);
    bits[slot] |= answer << shift(set);
    asked = bits;
    return answer == 3;
  }

  private static int shift(WordSet set) {
    return set.number() % SETS_PER_LONG * 2;
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

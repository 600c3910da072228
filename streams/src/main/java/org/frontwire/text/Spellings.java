package org.frontwire.text;

import org.jspecify.annotations.Nullable;

/**
 * The words met lately, by how they are written: one look-up a token, and no string is cut out for a word that is known.
 *
 * <p>A cache of fixed size, without locks: a slot holds a word that never changes its spelling, and a race only costs one look-up more.
 */
final class Spellings {
  private static final int SLOTS = 1 << 16;
  private static final int TRIED = 8;
  private static final int LONGEST = 32;
  private static final @Nullable Word[] KNOWN = new Word[SLOTS];

  private Spellings() {}

  static Word of(String source, int start, int end, Token.Kind kind) {
    int length = end - start;
    if (length > LONGEST) {
      return new Word(source.substring(start, end), kind);
    }
    return of(source, start, end, kind, Word.key(source, start, end, kind));
  }

  /** The same for one whose key is known. */
  static Word of(String source, int start, int end, Token.Kind kind, long key) {
    int home = (int) (((key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L) >>> 48);
    for (int i = 0; i < TRIED; i++) {
      int slot = (home + i) % SLOTS;
      Word word = KNOWN[slot];
      if (word == null) {
        return remembered(source.substring(start, end), kind, slot);
      }
      if (word.isWritten(key, source, start, end)) {
        return word;
      }
    }
    return remembered(
        source.substring(start, end), kind, (home + (int) (key & (TRIED - 1))) % SLOTS);
  }

  private static Word remembered(String text, Token.Kind kind, int slot) {
    Word word = new Word(text, kind);
    KNOWN[slot] = word;
    return word;
  }
}

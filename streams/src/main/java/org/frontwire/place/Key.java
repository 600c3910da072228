package org.frontwire.place;

import java.util.List;
import org.frontwire.text.Token;

/** The key of a folded name, as a number: no string is built to look up what stands in a text. */
final class Key {
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long FACTOR = 0x100000001B3L;

  private Key() {}

  /** The key of one folded part. */
  static long of(String part) {
    return of(part, 0, part.length());
  }

  private static long of(String name, int from, int end) {
    long hash = SEED;
    for (int i = from; i < end; i++) {
      hash = (hash ^ name.charAt(i)) * FACTOR;
    }
    return hash ^ hash >>> 29;
  }

  static long joined(long before, long part) {
    long hash = (before * 0x9E3779B97F4A7C15L) + part;
    return hash ^ hash >>> 32;
  }

  /** The key of a folded name whose parts are set apart by blanks. */
  static long ofName(String folded) {
    long key = 0;
    int from = 0;
    for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', from)) {
      key = joined(key, of(folded, from, blank));
      from = blank + 1;
    }
    return joined(key, of(folded, from, folded.length()));
  }

  /** The key of the name that some tokens are, without the articles in it. */
  static long of(List<Token> tokens, int from, int end) {
    int parts = 0;
    for (int i = from; i < end; i++) {
      parts += Name.of(tokens.get(i)).parts();
    }
    long key = of(tokens, from, end, parts > 1);
    return key == 0 ? of(tokens, from, end, false) : key;
  }

  private static long of(List<Token> tokens, int from, int end, boolean withoutArticles) {
    long key = 0;
    for (int i = from; i < end; i++) {
      key = joined(key, Name.of(tokens.get(i)), withoutArticles);
    }
    return key;
  }

  /** The key of the name that a word is by itself. */
  static long of(Name name) {
    long key = joined(0, name, name.parts() > 1);
    return key == 0 ? joined(0, name, false) : key;
  }

  private static long joined(long before, Name name, boolean withoutArticles) {
    long key = before;
    for (int part = 0; part < name.parts(); part++) {
      boolean skipped = withoutArticles && name.isArticle(part);
      key = skipped ? key : joined(key, name.part(part));
    }
    return key;
  }
}

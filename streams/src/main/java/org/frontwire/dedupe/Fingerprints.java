package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.Collection;

/** Hashes of words. */
final class Fingerprints {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final int[] NONE = {};

  private Fingerprints() {}

  /** The same words give the same hash in every run and on every machine. */
  static int hash(String text) {
    return folded(with(text, FNV_OFFSET));
  }

  /** The hash of two words with a blank between them. */
  static int hash(String one, String other) {
    return folded(with(other, with(' ', with(one, FNV_OFFSET))));
  }

  /** The hash of three words with blanks between them. */
  static int hash(String first, String second, String third) {
    long two = with(second, with(' ', with(first, FNV_OFFSET)));
    return folded(with(third, with(' ', two)));
  }

  /** The hash with its last bit telling whether it weighs half. */
  static int weighted(int hash, boolean half) {
    return half ? hash | 1 : hash & ~1;
  }

  /** 1 for half a pair, 2 for a whole one. */
  static int weight(int weighted) {
    return 2 - (weighted & 1);
  }

  static int weight(int[] weighted) {
    int weight = 0;
    for (int hash : weighted) {
      weight += weight(hash);
    }
    return weight;
  }

  /** The 16 bits of a hash that are kept of most: two sentences are compared by several. */
  static int shortened(int hash) {
    return hash & 0xffff;
  }

  /** Hashes ascending, each once. */
  static int[] ascending(Collection<Integer> hashes) {
    return hashes.isEmpty() ? NONE : ascending(array(hashes));
  }

  /** Shortened hashes ascending, each once. */
  static int[] ascendingShort(Collection<Integer> hashes) {
    return ascendingShort(array(hashes));
  }

  /** Hashes ascending, each once; sorts those that it is given. */
  static int[] ascending(int[] hashes) {
    Arrays.sort(hashes);
    int size = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[size++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, size);
  }

  /** Shortened hashes ascending, each once; changes those that it is given. */
  static int[] ascendingShort(int[] hashes) {
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = shortened(hashes[i]);
    }
    return ascending(hashes);
  }

  private static int[] array(Collection<Integer> hashes) {
    return hashes.stream().mapToInt(Integer::intValue).toArray();
  }

  private static long with(String text, long before) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = with(text.charAt(i), hash);
    }
    return hash;
  }

  private static long with(char c, long before) {
    return (before ^ c) * FNV_PRIME;
  }

  private static int folded(long hash) {
    return (int) (hash ^ (hash >>> 32));
  }
}

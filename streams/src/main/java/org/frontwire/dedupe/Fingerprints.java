package org.frontwire.dedupe;

import java.util.Collection;

/** Hashes of words. */
final class Fingerprints {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Fingerprints() {}

  /** The same words give the same hash in every run and on every machine. */
  static int hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return (int) (hash ^ (hash >>> 32));
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
    return hashes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  /** Shortened hashes ascending, each once. */
  static int[] ascendingShort(Collection<Integer> hashes) {
    return ascending(hashes.stream().map(Fingerprints::shortened).toList());
  }
}

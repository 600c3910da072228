package org.frontwire.dedupe;

import java.util.function.IntConsumer;

/**
 * Which sentences carry a fingerprint: an open-addressing table of (fingerprint, sentence) packed into longs, eight to sixteen bytes a
 * posting and nothing for the garbage collector to walk.
 *
 * <p>A fingerprint of more than {@value #MOST} sentences is a house phrase, which recognises nothing. All are kept all the same: what is
 * found must not depend on the order in which sentences came, or an index that is rebuilt after a restart would find something else.
 */
final class Postings {
  private static final int MOST = 512;
  private static final int SMALLEST = 1 << 10;

  private long[] table = new long[SMALLEST];
  private int size;

  /** @param sentence 0 or more */
  void add(int fingerprint, int sentence) {
    if (2 * (size + 1) > table.length) {
      grow();
    }
    long posting = pack(fingerprint, sentence);
    int slot = slot(fingerprint);
    while (table[slot] != 0) {
      if (table[slot] == posting) {
        return;
      }
      slot = next(slot);
    }
    table[slot] = posting;
    size++;
  }

  /** Forgets a posting; those after it move up, so that no gap hides them. */
  void remove(int fingerprint, int sentence) {
    long posting = pack(fingerprint, sentence);
    int gap = slot(fingerprint);
    while (table[gap] != posting) {
      if (table[gap] == 0) {
        return;
      }
      gap = next(gap);
    }
    for (int slot = next(gap); table[slot] != 0; slot = next(slot)) {
      int home = slot(fingerprint(table[slot]));
      if (distance(home, slot) >= distance(gap, slot)) {
        table[gap] = table[slot];
        gap = slot;
      }
    }
    table[gap] = 0;
    size--;
  }

  /** Hands over the sentences of a fingerprint; none of a house phrase. */
  void forEach(int fingerprint, IntConsumer sentences) {
    if (isHousePhrase(fingerprint)) {
      return;
    }
    int slot = slot(fingerprint);
    while (table[slot] != 0) {
      if (fingerprint(table[slot]) == fingerprint) {
        sentences.accept((int) table[slot] - 1);
      }
      slot = next(slot);
    }
  }

  private boolean isHousePhrase(int fingerprint) {
    int same = 0;
    for (int slot = slot(fingerprint); table[slot] != 0 && same <= MOST; slot = next(slot)) {
      same += fingerprint(table[slot]) == fingerprint ? 1 : 0;
    }
    return same > MOST;
  }

  int size() {
    return size;
  }

  void clear() {
    table = new long[SMALLEST];
    size = 0;
  }

  /** Sentence 0 is stored as 1, so that no posting is 0. */
  private static long pack(int fingerprint, int sentence) {
    return ((long) fingerprint << 32) | (sentence + 1);
  }

  private static int fingerprint(long posting) {
    return (int) (posting >>> 32);
  }

  private int slot(int fingerprint) {
    int mixed = fingerprint * 0x9E3779B1;
    return (mixed ^ (mixed >>> 15)) & (table.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (table.length - 1);
  }

  /** How many steps a probe takes from one slot to the other. */
  private int distance(int from, int to) {
    return (to - from) & (table.length - 1);
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (long posting : old) {
      if (posting != 0) {
        int slot = slot(fingerprint(posting));
        while (table[slot] != 0) {
          slot = next(slot);
        }
        table[slot] = posting;
      }
    }
  }
}

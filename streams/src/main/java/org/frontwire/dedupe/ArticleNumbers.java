package org.frontwire.dedupe;

import java.util.Arrays;

/** Numbers the articles of the index from 0 on, so that a posting is short: some twenty bytes an article. */
final class ArticleNumbers {
  /** What {@link #of} says of an unknown key. */
  static final int NONE = -1;

  private static final int SMALLEST = 1 << 10;

  /** By number. */
  private long[] keys = new long[SMALLEST];

  private int count;
  /** The last number of each key plus 1, where the lowest bits of the key say; 0 is free. */
  private int[] table = new int[2 * SMALLEST];

  /** A new number for a key; an earlier one stands for nothing any more. */
  int add(long key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count + count / 8);
    }
    if (3L * count >= 2L * table.length) {
      table = new int[2 * table.length];
      for (int number = 0; number < count; number++) {
        table[slot(keys[number])] = number + 1;
      }
    }
    keys[count] = key;
    table[slot(key)] = count + 1;
    return count++;
  }

  /** The last number of a key. */
  int of(long key) {
    return table[slot(key)] - 1;
  }

  long key(int number) {
    return keys[number];
  }

  /** How many numbers there are, those that stand for nothing included. */
  int count() {
    return count;
  }

  private int slot(long key) {
    int slot = (int) key & (table.length - 1);
    while (table[slot] != 0 && keys[table[slot] - 1] != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}

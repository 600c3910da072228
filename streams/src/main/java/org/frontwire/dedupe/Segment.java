package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/**
 * A part of the postings: an open-addressing table that stands in order, each long where its first bits say or as soon after as there is
 * room. So a search reads one place in memory and ends at the first larger one, and the table grows by being copied from end to end.
 */
final class Segment {
  private static final int SMALLEST = 16;
  /** Room behind the last place, for those that stand after their own. The very last one stays empty. */
  private static final int TAIL = 16;

  private static final double FULL = 0.92;
  /** It grows by one part in so many, so that little of it is ever empty. */
  private static final int GROWTH = 12;

  /** How many first bits all longs of this segment share. */
  private final int bits;

  private int places = SMALLEST;
  private long[] table = new long[SMALLEST + TAIL];
  private int size;

  Segment(int bits) {
    this.bits = bits;
  }

  /** Index of the first long that is not smaller, as unsigned numbers, or of the gap where it would be. */
  int first(long posting) {
    int slot = place(posting);
    while (table[slot] != 0 && Long.compareUnsigned(table[slot], posting) < 0) {
      slot++;
    }
    return slot;
  }

  /** What stands at an index; 0 in a gap. */
  long at(int index) {
    return table[index];
  }

  int size() {
    return size;
  }

  /** Whether it needs more room before the next insertion. */
  boolean isFull() {
    return size >= FULL * places || table[table.length - 2] != 0;
  }

  /** Inserts a long other than 0 where {@link #first} found its index. */
  void insert(int index, long posting) {
    int gap = index;
    while (table[gap] != 0) {
      gap++;
    }
    System.arraycopy(table, index, table, index + 1, gap - index);
    table[index] = posting;
    size++;
  }

  /** Makes room for more. */
  void grow() {
    if (size >= FULL * places) {
      places += places / GROWTH + 1;
    }
    copy(table);
  }

  /** Keeps some of what stands here. */
  void keep(LongPredicate kept) {
    copy(Arrays.stream(table).filter(posting -> posting != 0 && kept.test(posting)).toArray());
  }

  /** Changes what stands here into something of the same first bits and order. */
  void replaceAll(LongUnaryOperator change) {
    copy(Arrays.stream(table).map(posting -> posting == 0 ? 0 : change.applyAsLong(posting)).toArray());
  }

  /** @param ascending as unsigned numbers, with gaps */
  private void copy(long[] ascending) {
    int end = 0;
    for (long posting : ascending) {
      if (posting != 0) {
        end = Math.max(end, place(posting)) + 1;
      }
    }
    table = new long[Math.max(end, places) + TAIL];
    size = 0;
    int slot = 0;
    for (long posting : ascending) {
      if (posting != 0) {
        slot = Math.max(slot, place(posting));
        table[slot++] = posting;
        size++;
      }
    }
  }

  private int place(long posting) {
    long part = posting << bits >>> Integer.SIZE;
    return (int) (part * places >>> Integer.SIZE);
  }
}

package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/** Some longs that begin with the same bits, ascending as unsigned numbers. */
final class Bucket {
  private static final int SLACK = 4;
  private static final int STEP = 4;

  private int bits;
  private long[] longs;
  private int size;

  /** @param bits how many bits all of them begin with */
  Bucket(int bits) {
    this(bits, new long[0]);
  }

  private Bucket(int bits, long[] longs) {
    this.bits = bits;
    this.longs = longs;
    this.size = longs.length;
  }

  /** Index of the first that is not smaller: looked for where it should be, as hashes are even, and from there in ever larger steps. */
  int first(long least) {
    int low = guess(least);
    int high = low;
    for (int step = STEP; high < size && isBelow(high, least); step += step) {
      low = high + 1;
      high = Math.min(size, high + step);
    }
    for (int step = STEP; low > 0 && !isBelow(low - 1, least); step += step) {
      high = low - 1;
      low = Math.max(0, low - step);
    }
    return between(low, high, least);
  }

  /** What stands about where this one should be. */
  long near(long one) {
    return size == 0 ? 0 : longs[guess(one)];
  }

  long at(int index) {
    return longs[index];
  }

  int size() {
    return size;
  }

  /** Whether it has to grow for the next insertion. */
  boolean isFull() {
    return size == longs.length;
  }

  /** Inserts where {@link #first} found its index; costs a move of half the bucket, which is small. */
  void insert(int index, long one) {
    long[] from = longs;
    if (isFull()) {
      longs = new long[size + size / 16 + SLACK];
      System.arraycopy(from, 0, longs, 0, index);
    }
    System.arraycopy(from, index, longs, index + 1, size - index);
    longs[index] = one;
    size++;
  }

  void keep(LongPredicate kept) {
    long[] left = Arrays.stream(longs, 0, size).filter(kept).toArray();
    longs = left;
    size = left.length;
  }

  /** @param change keeps the order, and the bits that all begin with */
  void replaceAll(LongUnaryOperator change) {
    for (int i = 0; i < size; i++) {
      longs[i] = change.applyAsLong(longs[i]);
    }
  }

  /** Those that are smaller; this bucket keeps the others, which begin with one more bit of the same. */
  Bucket splitBefore(long least) {
    int at = first(least);
    bits++;
    Bucket lower = new Bucket(bits, Arrays.copyOf(longs, at));
    longs = Arrays.copyOfRange(longs, at, size);
    size = longs.length;
    return lower;
  }

  private int guess(long one) {
    long part = (one << bits) >>> Integer.SIZE;
    return (int) ((part * size) >>> Integer.SIZE);
  }

  private int between(int from, int to, long least) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBelow(middle, least)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isBelow(int index, long least) {
    return Long.compareUnsigned(longs[index], least) < 0;
  }
}

package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Some ints, ascending as unsigned numbers, in an array of which the first element says how many they are: an object around each would be
 * one more place in memory to wait for.
 */
final class Bucket {
  static final int[] EMPTY = {0};

  private static final int SLACK = 4;
  private static final int STEP = 4;

  private Bucket() {}

  /** Index of the first that is not smaller: looked for where it should be, as hashes are even, and from there in ever larger steps. */
  static int first(int[] bucket, int least) {
    int size = size(bucket);
    int low = guess(bucket, least);
    int high = low;
    for (int step = STEP; high < size && isBelow(bucket, high, least); step += step) {
      low = high + 1;
      high = Math.min(size, high + step);
    }
    for (int step = STEP; low > 0 && !isBelow(bucket, low - 1, least); step += step) {
      high = low - 1;
      low = Math.max(0, low - step);
    }
    return between(bucket, low, high, least);
  }

  /** Reads where this one should be and where the bucket ends, as an insertion will. */
  static int touch(int[] bucket, int one) {
    return bucket[guess(bucket, one)] + bucket[bucket.length - 1];
  }

  static int at(int[] bucket, int index) {
    return bucket[1 + index];
  }

  static int size(int[] bucket) {
    return bucket[0];
  }

  /** Whether it has to grow for the next insertion. */
  static boolean isFull(int[] bucket) {
    return 1 + size(bucket) == bucket.length;
  }

  /** The bucket with one more, where {@link #first} found its index; costs a move of half the bucket, which is small. */
  static int[] insert(int[] bucket, int index, int one) {
    int size = size(bucket);
    int[] into = bucket;
    if (isFull(bucket)) {
      into = new int[1 + size + size / 8 + SLACK];
      System.arraycopy(bucket, 1, into, 1, index);
    }
    System.arraycopy(bucket, 1 + index, into, 2 + index, size - index);
    into[1 + index] = one;
    into[0] = size + 1;
    return into;
  }

  /** A bucket of those that pass. */
  static int[] keep(int[] bucket, IntPredicate kept) {
    int[] left = new int[bucket.length];
    int size = 0;
    for (int i = 0; i < size(bucket); i++) {
      if (kept.test(at(bucket, i))) {
        left[++size] = at(bucket, i);
      }
    }
    left[0] = size;
    return size == 0 ? EMPTY : Arrays.copyOf(left, 1 + size);
  }

  /** @param change keeps the order */
  static void replaceAll(int[] bucket, IntUnaryOperator change) {
    for (int i = 1; i <= size(bucket); i++) {
      bucket[i] = change.applyAsInt(bucket[i]);
    }
  }

  private static int guess(int[] bucket, int one) {
    return (int) ((Integer.toUnsignedLong(one) * size(bucket)) >>> Integer.SIZE);
  }

  private static int between(int[] bucket, int from, int to, int least) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBelow(bucket, middle, least)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isBelow(int[] bucket, int index, int least) {
    return Integer.compareUnsigned(at(bucket, index), least) < 0;
  }
}

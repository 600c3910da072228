package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Some postings, sorted: an anchor and the number of an article in each long. */
final class Bucket {
  private static final int SLACK = 4;

  private long[] postings;
  private int size;

  Bucket() {
    this(new long[0], 0);
  }

  private Bucket(long[] postings, int size) {
    this.postings = postings;
    this.size = size;
  }

  /** False when it was there already; costs a move of half the bucket, which is small. */
  boolean add(int anchor, int article) {
    long posting = posting(anchor, article);
    int at = first(posting);
    if (at < size && postings[at] == posting) {
      return false;
    }
    long[] from = postings;
    if (size == postings.length) {
      postings = new long[size + size / 16 + SLACK];
      System.arraycopy(from, 0, postings, 0, at);
    }
    System.arraycopy(from, at, postings, at + 1, size - at);
    postings[at] = posting;
    size++;
    return true;
  }

  boolean isFull() {
    return size == postings.length;
  }

  int size() {
    return size;
  }

  int count(int anchor) {
    return end(anchor) - first(posting(anchor, 0));
  }

  void forEach(int anchor, IntConsumer articles) {
    for (int i = first(posting(anchor, 0)); i < size && anchor(postings[i]) == anchor; i++) {
      articles.accept(article(postings[i]));
    }
  }

  void remove(int anchor) {
    int from = first(posting(anchor, 0));
    int to = end(anchor);
    System.arraycopy(postings, to, postings, from, size - to);
    size -= to - from;
  }

  void remove(BitSet articles) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!articles.get(article(postings[i]))) {
        postings[kept++] = postings[i];
      }
    }
    size = kept;
  }

  /** Gives articles new numbers and forgets those whose new number is negative. */
  void renumber(int[] moved) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int number = moved[article(postings[i])];
      if (number >= 0) {
        postings[kept++] = posting(anchor(postings[i]), number);
      }
    }
    postings = Arrays.copyOf(postings, kept);
    size = kept;
    Arrays.sort(postings);
  }

  /** The postings below an anchor; this bucket keeps the others. */
  Bucket splitBefore(int anchor) {
    int at = first(posting(anchor, 0));
    Bucket lower = new Bucket(Arrays.copyOf(postings, at), at);
    postings = Arrays.copyOfRange(postings, at, size);
    size -= at;
    return lower;
  }

  /** Where an anchor ends. */
  private int end(int anchor) {
    return first(posting(anchor, -1));
  }

  /** Index of the first posting that is not smaller, as unsigned numbers. */
  private int first(long posting) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(postings[middle], posting) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static long posting(int anchor, int article) {
    return ((long) anchor << Integer.SIZE) | Integer.toUnsignedLong(article);
  }

  private static int anchor(long posting) {
    return (int) (posting >>> Integer.SIZE);
  }

  private static int article(long posting) {
    return (int) posting;
  }
}

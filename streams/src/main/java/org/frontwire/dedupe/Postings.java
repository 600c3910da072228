package org.frontwire.dedupe;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Which articles carry an anchor: (anchor, article) packed into longs in many small sorted buckets, hardly more than eight bytes a posting
 * and nothing for the garbage collector to walk. A bucket grows by a sixteenth, so that little of it is ever empty; when they are
 * crowded there are twice as many.
 *
 * <p>An anchor of more than {@value #MOST} articles is a house phrase, which recognises nothing and is not kept. Which anchors those
 * are depends on what is known, not on the order in which it came, or an index rebuilt after a restart would find something else.
 */
final class Postings {
  static final int MOST = 512;
  private static final int CROWDED = 256;
  /** Odd, so that no two anchors become one. Anchors are a sample and not even by themselves. */
  private static final int SPREAD = 0x9E3779B1;

  private final BitSet dropped;
  private final Map<Integer, Integer> housePhrases = new HashMap<>();
  private Bucket[] buckets = {new Bucket(1), new Bucket(1)};
  private int size;

  @SuppressWarnings("UnusedVariable") // written so that no compiler leaves the reading out
  private long touched;

  /** @param dropped the articles that are no more; their postings go when room is needed */
  Postings(BitSet dropped) {
    this.dropped = dropped;
  }

  /**
   * Adds an article under each of its anchors.
   *
   * @param article 0 or more, higher than those before
   * @param others takes the articles that have one of the anchors too, as {@link #forEach} would hand them over afterwards: they lie where
   *     the new one is put
   */
  void add(int[] anchors, int article, IntConsumer others) {
    touch(anchors);
    for (int anchor : anchors) {
      boolean isHousePhrase = !housePhrases.isEmpty()
          && housePhrases.computeIfPresent(anchor, (house, count) -> count + 1) != null;
      if (!isHousePhrase) {
        add(anchor, article, others);
      }
    }
  }

  /** Hands over the articles of an anchor; none of a house phrase. */
  void forEach(int anchor, IntConsumer articles) {
    int spread = anchor * SPREAD;
    Bucket bucket = bucket(spread);
    int first = bucket.first(posting(spread, 0));
    forEach(bucket, first, end(spread, bucket, first), articles);
  }

  /**
   * Gives articles new numbers in the same order and forgets those whose new number is negative. House phrases that half as many
   * articles would not make are no more; what they had before is not known.
   */
  void renumber(int[] moved) {
    size = 0;
    for (Bucket bucket : buckets) {
      bucket.keep(posting -> moved[(int) posting] >= 0);
      bucket.replaceAll(posting -> posting(spread(posting), moved[(int) posting]));
      size += bucket.size();
    }
    housePhrases.replaceAll((anchor, count) -> count / 2);
    housePhrases.values().removeIf(count -> count <= MOST);
  }

  int size() {
    return size;
  }

  /** Asks memory for all that will be read, without waiting for each: most of the time would go into waiting. */
  private void touch(int[] anchors) {
    long sum = 0;
    for (int anchor : anchors) {
      int spread = anchor * SPREAD;
      sum += bucket(spread).near(posting(spread, 0));
    }
    touched = sum;
  }

  private void add(int anchor, int article, IntConsumer others) {
    int spread = anchor * SPREAD;
    Bucket bucket = bucket(spread);
    int before = bucket.size();
    if (bucket.isFull()) {
      forgetDropped(bucket);
    }
    if (!insert(bucket, spread, article, others)) {
      forgetDropped(bucket);
      if (!insert(bucket, spread, article, others)) {
        bucket.keep(posting -> spread(posting) != spread);
        housePhrases.put(anchor, MOST + 1);
      }
    }
    size += bucket.size() - before;
    if (size > CROWDED * buckets.length) {
      split();
    }
  }

  /** False when there are too many of the anchor. */
  private boolean insert(Bucket bucket, int spread, int article, IntConsumer others) {
    int first = bucket.first(posting(spread, 0));
    int end = end(spread, bucket, first);
    if (end > first && (int) bucket.at(end - 1) == article) {
      return true;
    }
    if (end - first < MOST) {
      forEach(bucket, first, end, others);
      bucket.insert(end, posting(spread, article));
    }
    return end - first < MOST;
  }

  private void forEach(Bucket bucket, int first, int end, IntConsumer articles) {
    for (int i = first; i < end; i++) {
      int article = (int) bucket.at(i);
      if (!dropped.get(article)) {
        articles.accept(article);
      }
    }
  }

  private static int end(int spread, Bucket bucket, int first) {
    int end = first;
    while (isOf(spread, bucket, end)) {
      end++;
    }
    return end;
  }

  private void forgetDropped(Bucket bucket) {
    if (!dropped.isEmpty()) {
      bucket.keep(posting -> !dropped.get((int) posting));
    }
  }

  /** The first bits of an anchor say in which bucket it is. */
  private Bucket bucket(int spread) {
    return buckets[spread >>> Integer.numberOfLeadingZeros(buckets.length - 1)];
  }

  private void split() {
    Bucket[] upper = buckets;
    buckets = new Bucket[2 * upper.length];
    int below = Integer.numberOfLeadingZeros(buckets.length - 1);
    for (int i = 0; i < upper.length; i++) {
      buckets[2 * i] = upper[i].splitBefore(posting((2 * i + 1) << below, 0));
      buckets[2 * i + 1] = upper[i];
    }
  }

  private static boolean isOf(int spread, Bucket bucket, int index) {
    return index < bucket.size() && spread(bucket.at(index)) == spread;
  }

  private static long posting(int spread, int article) {
    return ((long) spread << Integer.SIZE) | article;
  }

  private static int spread(long posting) {
    return (int) (posting >>> Integer.SIZE);
  }
}

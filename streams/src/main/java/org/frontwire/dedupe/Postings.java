package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Which articles carry an anchor. The first n bits of an anchor say in which of 2<sup>n</sup> buckets; there its other bits and the n
 * bits of the article's number are one int, as there are no fewer buckets than articles. An article of eighty anchors makes four buckets of
 * some twenty postings, ascending and with an eighth of room to grow.
 *
 * <p>An anchor of more than {@value #MOST} articles is a house phrase, which recognises nothing and is not kept. Which anchors those
 * are depends on what is known, not on the order in which it came, or an index rebuilt after a restart would find something else.
 */
final class Postings {
  static final int MOST = 512;
  private static final int FEWEST_BITS = 10;
  private static final int CROWDED = 32;
  /** Odd, so that no two anchors become one. Anchors are a sample and not even by themselves. */
  private static final int SPREAD = 0x9E3779B1;

  private final BitSet dropped;
  private final Map<Integer, Integer> housePhrases = new HashMap<>();
  /** Of an anchor, so many bits say which bucket; of a posting, so many are the article's number. */
  private int bits = FEWEST_BITS;

  private int[][] buckets = new int[1 << FEWEST_BITS][];
  private int size;

  @SuppressWarnings("UnusedVariable") // written so that no compiler leaves the reading out
  private int touched;

  /** @param dropped the articles that are no more; their postings go when room is needed */
  Postings(BitSet dropped) {
    this.dropped = dropped;
    Arrays.fill(buckets, Bucket.EMPTY);
  }

  /**
   * Adds an article under each of its anchors.
   *
   * @param article 0 or more, higher than those before
   * @param others takes the articles that have one of the anchors too, as {@link #forEach} would hand them over afterwards: they lie where
   *     the new one is put
   */
  void add(int[] anchors, int article, IntConsumer others) {
    while (article >= buckets.length) {
      split();
    }
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
    int[] bucket = buckets[index(spread)];
    int first = Bucket.first(bucket, spread << bits);
    forEach(bucket, first, end(spread, bucket, first), articles);
  }

  /**
   * Gives articles new numbers in the same order and forgets those whose new number is negative. House phrases that half as many
   * articles would not make are no more; what they had before is not known.
   */
  void renumber(int[] moved) {
    size = 0;
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = Bucket.keep(buckets[i], posting -> moved[article(posting)] >= 0);
      Bucket.replaceAll(
          buckets[i], posting -> posting - article(posting) + moved[article(posting)]);
      size += Bucket.size(buckets[i]);
    }
    housePhrases.replaceAll((anchor, count) -> count / 2);
    housePhrases.values().removeIf(count -> count <= MOST);
  }

  int size() {
    return size;
  }

  /** Asks memory for all that will be read, without waiting for each: most of the time would go into waiting. */
  private void touch(int[] anchors) {
    int sum = 0;
    for (int anchor : anchors) {
      int spread = anchor * SPREAD;
      sum += Bucket.touch(buckets[index(spread)], spread << bits);
    }
    touched = sum;
  }

  private void add(int anchor, int article, IntConsumer others) {
    int spread = anchor * SPREAD;
    int index = index(spread);
    size -= Bucket.size(buckets[index]);
    if (Bucket.isFull(buckets[index])) {
      forgetDropped(index);
    }
    if (!insert(index, spread, article, others)) {
      forgetDropped(index);
      if (!insert(index, spread, article, others)) {
        buckets[index] = Bucket.keep(buckets[index], posting -> !isOf(spread, posting));
        housePhrases.put(anchor, MOST + 1);
      }
    }
    size += Bucket.size(buckets[index]);
    if (size > CROWDED * buckets.length) {
      split();
    }
  }

  /** False when there are too many of the anchor. */
  private boolean insert(int index, int spread, int article, IntConsumer others) {
    int[] bucket = buckets[index];
    int first = Bucket.first(bucket, spread << bits);
    int end = end(spread, bucket, first);
    if (end > first && article(Bucket.at(bucket, end - 1)) == article) {
      return true;
    }
    if (end - first < MOST) {
      forEach(bucket, first, end, others);
      buckets[index] = Bucket.insert(bucket, end, (spread << bits) | article);
    }
    return end - first < MOST;
  }

  private void forEach(int[] bucket, int first, int end, IntConsumer articles) {
    for (int i = first; i < end; i++) {
      int article = article(Bucket.at(bucket, i));
      if (!dropped.get(article)) {
        articles.accept(article);
      }
    }
  }

  private int end(int spread, int[] bucket, int first) {
    int end = first;
    while (end < Bucket.size(bucket) && isOf(spread, Bucket.at(bucket, end))) {
      end++;
    }
    return end;
  }

  private void forgetDropped(int index) {
    if (!dropped.isEmpty()) {
      buckets[index] = Bucket.keep(buckets[index], posting -> !dropped.get(article(posting)));
    }
  }

  /** Twice as many buckets: the first bit of each posting goes into the bucket, and its article gets the room. */
  private void split() {
    int[][] whole = buckets;
    int articles = whole.length - 1;
    buckets = new int[2 * whole.length][];
    for (int i = 0; i < whole.length; i++) {
      buckets[2 * i] = Bucket.keep(whole[i], posting -> posting >= 0);
      buckets[2 * i + 1] = Bucket.keep(whole[i], posting -> posting < 0);
      whole[i] = Bucket.EMPTY;
    }
    for (int[] bucket : buckets) {
      Bucket.replaceAll(bucket, posting -> ((posting & ~articles) << 1) | (posting & articles));
    }
    bits++;
  }

  private int index(int spread) {
    return spread >>> (Integer.SIZE - bits);
  }

  private boolean isOf(int spread, int posting) {
    return (((spread << bits) ^ posting) >>> bits) == 0;
  }

  private int article(int posting) {
    return posting & (buckets.length - 1);
  }
}

package org.frontwire.dedupe;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Which articles carry an anchor: hardly more than eight bytes a posting, in many small sorted buckets. A bucket grows by a sixteenth,
 * so that little of it is ever empty, and is small, so that nobody waits for it; when they are crowded there are twice as many. Nothing
 * is there for the garbage collector to walk.
 *
 * <p>An anchor of more than {@value #MOST} articles is a house phrase, which recognises nothing and is not kept. Which anchors those
 * are depends on what is known, not on the order in which it came, or an index rebuilt after a restart would find something else.
 */
final class Postings {
  static final int MOST = 512;
  private static final int CROWDED = 256;
  /** Odd, so that no two anchors become one; anchors are a sample and not even by themselves. */
  private static final int SPREAD = 0x9E3779B1;

  private final BitSet dropped;
  private final Map<Integer, Integer> housePhrases = new HashMap<>();
  private Bucket[] buckets = {new Bucket(), new Bucket()};
  private int size;

  /** @param dropped the articles that are no more; their postings go when room is needed */
  Postings(BitSet dropped) {
    this.dropped = dropped;
  }

  /** @param article 0 or more */
  void add(int anchor, int article) {
    if (!housePhrases.isEmpty()
        && housePhrases.computeIfPresent(anchor, (house, count) -> count + 1) != null) {
      return;
    }
    int spread = anchor * SPREAD;
    Bucket bucket = buckets[place(spread)];
    size -= bucket.size();
    int same = bucket.count(spread);
    if ((bucket.isFull() || same >= MOST) && !dropped.isEmpty()) {
      bucket.remove(dropped);
      same = bucket.count(spread);
    }
    if (same < MOST) {
      bucket.add(spread, article);
    } else {
      bucket.remove(spread);
      housePhrases.put(anchor, same + 1);
    }
    size += bucket.size();
    if (size > CROWDED * buckets.length) {
      split();
    }
  }

  /** Hands over the articles of an anchor; none of a house phrase. */
  void forEach(int anchor, IntConsumer articles) {
    int spread = anchor * SPREAD;
    buckets[place(spread)].forEach(spread, article -> {
      if (!dropped.get(article)) {
        articles.accept(article);
      }
    });
  }

  /**
   * Gives articles new numbers and forgets those whose new number is negative. House phrases that half as many articles would not
   * make are no more; what they had before is not known.
   */
  void renumber(int[] moved) {
    size = 0;
    for (Bucket bucket : buckets) {
      bucket.renumber(moved);
      size += bucket.size();
    }
    housePhrases.replaceAll((anchor, count) -> count / 2);
    housePhrases.values().removeIf(count -> count <= MOST);
  }

  int size() {
    return size;
  }

  /** The first bits of an anchor say in which bucket it is. */
  private int place(int spread) {
    return spread >>> Integer.numberOfLeadingZeros(buckets.length - 1);
  }

  private void split() {
    Bucket[] upper = buckets;
    buckets = new Bucket[2 * upper.length];
    int below = Integer.numberOfLeadingZeros(buckets.length - 1);
    for (int i = 0; i < upper.length; i++) {
      buckets[2 * i] = upper[i].splitBefore((2 * i + 1) << below);
      buckets[2 * i + 1] = upper[i];
    }
  }
}

package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Which articles carry an anchor: (anchor, article) packed into longs, some nine bytes a posting and nothing for the garbage collector to
 * walk. They lie in segments that grow one by one, so that nobody waits long and there is never the whole twice.
 *
 * <p>An anchor of more than {@value #MOST} articles is a house phrase, which recognises nothing and is not kept. Which anchors those
 * are depends on what is known, not on the order in which it came, or an index rebuilt after a restart would find something else.
 */
final class Postings {
  static final int MOST = 512;
  private static final int SEGMENT_BITS = 8;
  /** Odd, so that no two anchors become one. Anchors are a sample and not even by themselves. */
  private static final int SPREAD = 0x9E3779B1;

  private final BitSet dropped;
  private final Map<Integer, Integer> housePhrases = new HashMap<>();
  private final Segment[] segments = new Segment[1 << SEGMENT_BITS];

  /** @param dropped the articles that are no more; their postings go when room is needed */
  Postings(BitSet dropped) {
    this.dropped = dropped;
    Arrays.setAll(segments, any -> new Segment(SEGMENT_BITS));
  }

  /** @param article 0 or more, higher than those before */
  void add(int anchor, int article) {
    if (!housePhrases.isEmpty()
        && housePhrases.computeIfPresent(anchor, (house, count) -> count + 1) != null) {
      return;
    }
    int spread = anchor * SPREAD;
    Segment segment = segment(spread);
    if (segment.isFull()) {
      forgetDropped(segment);
      segment.grow();
    }
    if (insert(segment, spread, article)) {
      return;
    }
    forgetDropped(segment);
    if (!insert(segment, spread, article)) {
      segment.keep(posting -> spread(posting) != spread);
      housePhrases.put(anchor, MOST + 1);
    }
  }

  /** Hands over the articles of an anchor; none of a house phrase. */
  void forEach(int anchor, IntConsumer articles) {
    int spread = anchor * SPREAD;
    Segment segment = segment(spread);
    for (int i = segment.first(posting(spread, 0)); isOf(spread, segment.at(i)); i++) {
      int article = article(segment.at(i));
      if (!dropped.get(article)) {
        articles.accept(article);
      }
    }
  }

  /**
   * Gives articles new numbers in the same order and forgets those whose new number is negative. House phrases that half as many
   * articles would not make are no more; what they had before is not known.
   */
  void renumber(int[] moved) {
    for (Segment segment : segments) {
      segment.keep(posting -> moved[article(posting)] >= 0);
      segment.replaceAll(posting -> posting(spread(posting), moved[article(posting)]));
    }
    housePhrases.replaceAll((anchor, count) -> count / 2);
    housePhrases.values().removeIf(count -> count <= MOST);
  }

  int size() {
    return Arrays.stream(segments).mapToInt(Segment::size).sum();
  }

  /** False when there are too many of the anchor. */
  private static boolean insert(Segment segment, int spread, int article) {
    int first = segment.first(posting(spread, 0));
    int end = first;
    while (isOf(spread, segment.at(end))) {
      end++;
    }
    if (end > first && article(segment.at(end - 1)) == article) {
      return true;
    }
    if (end - first < MOST) {
      segment.insert(end, posting(spread, article));
    }
    return end - first < MOST;
  }

  private void forgetDropped(Segment segment) {
    if (!dropped.isEmpty()) {
      segment.keep(posting -> !dropped.get(article(posting)));
    }
  }

  private Segment segment(int spread) {
    return segments[spread >>> (Integer.SIZE - SEGMENT_BITS)];
  }

  private static boolean isOf(int spread, long posting) {
    return posting != 0 && spread(posting) == spread;
  }

  /** Article 0 is stored as 1, so that no posting is 0. */
  private static long posting(int spread, int article) {
    return ((long) spread << Integer.SIZE) | (article + 1);
  }

  private static int spread(long posting) {
    return (int) (posting >>> Integer.SIZE);
  }

  private static int article(long posting) {
    return (int) posting - 1;
  }
}

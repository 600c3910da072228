package org.frontwire.dedupe;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Which articles carry an anchor: an open-addressing table of (anchor, article) packed into longs, some nine bytes a posting and nothing
 * for the garbage collector to walk. It grows by an eighth, so that little of it is ever empty.
 *
 * <p>An anchor of more than {@value #MOST} articles is a house phrase, which recognises nothing and is not kept. Which anchors those
 * are depends on what is known, not on the order in which it came, or an index rebuilt after a restart would find something else.
 */
final class Postings {
  static final int MOST = 512;
  private static final int SMALLEST = 1 << 10;
  private static final double FULL = 0.9;
  private static final double GROWTH = 1.125;

  private final BitSet dropped;
  private final Map<Integer, Integer> housePhrases = new HashMap<>();
  private long[] table = new long[SMALLEST];
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
    if (size + 1 > FULL * table.length) {
      resize((int) (GROWTH * table.length));
    }
    int same = 0;
    int slot = slot(anchor);
    for (; table[slot] != 0; slot = next(slot)) {
      if (anchor(table[slot]) == anchor) {
        if (article(table[slot]) == article) {
          return;
        }
        if (dropped.get(article(table[slot]))) {
          table[slot] = pack(anchor, article);
          return;
        }
        same++;
      }
    }
    if (same < MOST) {
      table[slot] = pack(anchor, article);
      size++;
      return;
    }
    removeAll(anchor);
    housePhrases.put(anchor, same + 1);
  }

  /** Hands over the articles of an anchor; none of a house phrase. */
  void forEach(int anchor, IntConsumer articles) {
    for (int slot = slot(anchor); table[slot] != 0; slot = next(slot)) {
      if (anchor(table[slot]) == anchor && !dropped.get(article(table[slot]))) {
        articles.accept(article(table[slot]));
      }
    }
  }

  /**
   * Gives articles new numbers and forgets those whose new number is negative. House phrases that half as many articles would not
   * make are no more; what they had before is not known.
   */
  void renumber(int[] moved) {
    long[] old = table;
    table = new long[old.length];
    size = 0;
    for (long posting : old) {
      if (posting != 0 && moved[article(posting)] >= 0) {
        put(pack(anchor(posting), moved[article(posting)]));
      }
    }
    housePhrases.replaceAll((anchor, count) -> count / 2);
    housePhrases.values().removeIf(count -> count <= MOST);
  }

  int size() {
    return size;
  }

  /** Article 0 is stored as 1, so that no posting is 0. */
  private static long pack(int anchor, int article) {
    return ((long) anchor << 32) | (article + 1);
  }

  private static int anchor(long posting) {
    return (int) (posting >>> 32);
  }

  private static int article(long posting) {
    return (int) posting - 1;
  }

  /** Anchors are spread by multiplying, and scaled to the table: it need not be a power of two. */
  private int slot(int anchor) {
    long spread = Integer.toUnsignedLong(anchor * 0x9E3779B1);
    return (int) ((spread * table.length) >>> 32);
  }

  private int next(int slot) {
    return slot + 1 == table.length ? 0 : slot + 1;
  }

  /** Those after a gap move up, so that it hides none of them. */
  private void removeAll(int anchor) {
    int slot = slot(anchor);
    while (table[slot] != 0) {
      if (anchor(table[slot]) == anchor) {
        close(slot);
      } else {
        slot = next(slot);
      }
    }
  }

  private void close(int gap) {
    for (int slot = next(gap); table[slot] != 0; slot = next(slot)) {
      int home = slot(anchor(table[slot]));
      if (distance(home, slot) >= distance(gap, slot)) {
        table[gap] = table[slot];
        gap = slot;
      }
    }
    table[gap] = 0;
    size--;
  }

  /** How many steps a probe takes from one slot to the other. */
  private int distance(int from, int to) {
    return to >= from ? to - from : to - from + table.length;
  }

  private void resize(int length) {
    long[] old = table;
    table = new long[length];
    size = 0;
    for (long posting : old) {
      if (posting != 0 && !dropped.get(article(posting))) {
        put(posting);
      }
    }
  }

  private void put(long posting) {
    int slot = slot(anchor(posting));
    while (table[slot] != 0) {
      slot = next(slot);
    }
    table[slot] = posting;
    size++;
  }
}

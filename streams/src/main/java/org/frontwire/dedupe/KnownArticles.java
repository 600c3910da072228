package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which known articles share several anchors with another. One may be shared by chance, and by the more articles the more are known. Of an
 * article it keeps the key, the day and the anchors, some eighty ints; what the sentences say is in the store. Not thread-safe.
 */
final class KnownArticles {
  private static final int FEWEST_TO_TIDY = 1_024;

  private final BitSet dropped = new BitSet();
  private final Postings postings = new Postings(dropped);
  private ArticleNumbers numbers = new ArticleNumbers();
  /** By number. */
  private int[] days = new int[FEWEST_TO_TIDY];

  private final Repeated others = new Repeated();
  private int size;

  /**
   * Keeps an article instead of its earlier version.
   *
   * @param day what {@link #drop(Set)} will know it by
   * @return what {@link #sharing} would say of it now, and would look for all over again
   */
  long[] put(SignedArticle article, int day) {
    drop(article.key());
    int number = numbers.add(article.key());
    if (number == days.length) {
      days = Arrays.copyOf(days, number + number / 8);
    }
    days[number] = day;
    size++;
    postings.add(article.anchors(), number, others);
    return keys(others.several(number));
  }

  boolean contains(long key) {
    int number = numbers.of(key);
    return number >= 0 && !dropped.get(number);
  }

  /** Drops the articles of some days, and says which those were. */
  Set<Long> drop(Set<Integer> over) {
    Set<Long> expired = new TreeSet<>();
    for (int number = 0; !over.isEmpty() && number < numbers.count(); number++) {
      if (!dropped.get(number) && over.contains(days[number])) {
        expired.add(numbers.key(number));
      }
    }
    expired.forEach(this::drop);
    return expired;
  }

  /** Keys of the other known articles that share several anchors with an article. */
  long[] sharing(SignedArticle article) {
    for (int anchor : article.anchors()) {
      postings.forEach(anchor, others);
    }
    return keys(others.several(numbers.of(article.key())));
  }

  int size() {
    return size;
  }

  /** Takes back the room of what was dropped, once it is the most. */
  void tidy() {
    if (numbers.count() < FEWEST_TO_TIDY || 2 * size > numbers.count()) {
      return;
    }
    ArticleNumbers kept = new ArticleNumbers();
    int[] moved = new int[numbers.count()];
    for (int number = 0; number < moved.length; number++) {
      moved[number] = dropped.get(number) ? -1 : kept.add(numbers.key(number));
      if (moved[number] >= 0) {
        days[moved[number]] = days[number];
      }
    }
    postings.renumber(moved);
    dropped.clear();
    numbers = kept;
  }

  private long[] keys(int[] found) {
    long[] keys = new long[found.length];
    for (int i = 0; i < found.length; i++) {
      keys[i] = numbers.key(found[i]);
    }
    return keys;
  }

  private void drop(long key) {
    if (contains(key)) {
      dropped.set(numbers.of(key));
      size--;
    }
  }
}

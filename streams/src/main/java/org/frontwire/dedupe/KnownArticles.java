package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which known articles share several anchors with another. One may be shared by chance, and by the more articles the more are known. Of an
 * article it keeps the key, the place, the day and the anchors, some eighty ints; what the sentences say is in the store. Not thread-safe.
 */
final class KnownArticles {
  private static final int FEWEST_TO_TIDY = 1_024;

  private final BitSet dropped = new BitSet();
  private final Postings postings = new Postings(dropped);
  private ArticleNumbers numbers = new ArticleNumbers();
  /** By number, as {@code days}. */
  private long[] places = new long[FEWEST_TO_TIDY];

  private int[] days = new int[FEWEST_TO_TIDY];

  private final Repeated others = new Repeated();
  private int size;

  /**
   * Keeps an article instead of its earlier version.
   *
   * @param place where it is remembered
   * @param day what {@link #drop(Set)} will know it by
   * @return what {@link #sharing} would say of it now, and would look for all over again
   */
  long[] put(SignedArticle article, long place, int day) {
    drop(numbers.of(article.key()));
    int number = numbers.add(article.key());
    if (number == days.length) {
      days = Arrays.copyOf(days, number + number / 8);
      places = Arrays.copyOf(places, days.length);
    }
    places[number] = place;
    days[number] = day;
    size++;
    postings.add(article.anchors(), number, others);
    return places(others.several(number));
  }

  /** Where the article of a key is remembered. */
  OptionalLong place(long key) {
    int number = numbers.of(key);
    return isKnown(number) ? OptionalLong.of(places[number]) : OptionalLong.empty();
  }

  /** Drops the articles of some days, and says where those are remembered. */
  Set<Long> drop(Set<Integer> over) {
    Set<Long> expired = new TreeSet<>();
    for (int number = 0; !over.isEmpty() && number < numbers.count(); number++) {
      if (isKnown(number) && over.contains(days[number])) {
        drop(number);
        expired.add(places[number]);
      }
    }
    return expired;
  }

  /** Places of the other known articles that share several anchors with an article. */
  long[] sharing(SignedArticle article) {
    for (int anchor : article.anchors()) {
      postings.forEach(anchor, others);
    }
    return places(others.several(numbers.of(article.key())));
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
        places[moved[number]] = places[number];
        days[moved[number]] = days[number];
      }
    }
    postings.renumber(moved);
    dropped.clear();
    numbers = kept;
  }

  private long[] places(int[] found) {
    return Arrays.stream(found).mapToLong(number -> places[number]).toArray();
  }

  private boolean isKnown(int number) {
    return number >= 0 && !dropped.get(number);
  }

  private void drop(int number) {
    if (isKnown(number)) {
      dropped.set(number);
      size--;
    }
  }
}

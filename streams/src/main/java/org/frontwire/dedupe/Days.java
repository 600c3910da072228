package org.frontwire.dedupe;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/**
 * Which days' articles may be forgotten. An arrival uses the days within a retention of its own publication; a day that the last {@value
 * #IDLE} arrivals did not use is over. So an archive read months late, or one article with a date far in the future, expires nothing
 * that is still in use.
 */
final class Days {
  private static final long IDLE = 20_000;
  private static final long CHECK_EVERY = 1_024;

  private final int reach;
  /** By day since 1970, the last arrival that was published on it. */
  private final TreeMap<Integer, Long> last = new TreeMap<>();

  private long arrivals;

  Days(Duration retention) {
    this.reach = (int) retention.toDays() + 1;
  }

  /** Notes the arrival of a new article or of a new version; says on which day it counts, that of its newest entry. */
  int add(ReadArticle article) {
    int day = day(article);
    last.put(day, ++arrivals);
    return day;
  }

  /** The days that are over, each told once; checked once in {@value #CHECK_EVERY} arrivals. */
  Set<Integer> over() {
    Set<Integer> over = new HashSet<>();
    if (arrivals % CHECK_EVERY == 0) {
      for (int day : last.keySet()) {
        boolean isUsed = last.subMap(day - reach, true, day + reach, true).values().stream()
            .anyMatch(arrival -> arrivals - arrival <= IDLE);
        if (!isUsed) {
          over.add(day);
        }
      }
      last.keySet().removeAll(over);
    }
    return over;
  }

  private static int day(ReadArticle article) {
    Instant newest = article.getEntries().stream()
        .map(EntrySignature::getPublishedAt)
        .max(Instant::compareTo)
        .orElse(article.getPublishedAt());
    return (int) newest.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
  }
}

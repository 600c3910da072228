package org.frontwire.dedupe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/**
 * Which articles may be forgotten. An arrival uses the days within a retention of its own publication; a day that the last {@value
 * #IDLE} arrivals did not use is over. So an archive read months late, or one article with a date far in the future, expires nothing
 * that is still in use.
 */
final class Days {
  private static final long IDLE = 20_000;
  private static final long CHECK_EVERY = 1_024;

  private final long reach;
  private final TreeMap<LocalDate, Day> days = new TreeMap<>();
  private final Map<String, LocalDate> articles = new HashMap<>();
  private long arrivals;

  Days(Duration retention) {
    this.reach = retention.toDays() + 1;
  }

  void add(ReadArticle article) {
    arrivals++;
    LocalDate day = day(article);
    days.computeIfAbsent(day, any -> new Day()).articles.add(article.getUri());
    articles.put(article.getUri(), day);
    days.subMap(day.minusDays(reach), true, day.plusDays(reach), true)
        .values()
        .forEach(near -> near.lastUse = arrivals);
  }

  void remove(String uri) {
    LocalDate day = articles.remove(uri);
    Day known = day == null ? null : days.get(day);
    if (known != null) {
      known.articles.remove(uri);
    }
  }

  /** The articles of the days that are over; checked once in {@value #CHECK_EVERY} arrivals. */
  Collection<String> expire() {
    if (arrivals % CHECK_EVERY != 0) {
      return List.of();
    }
    Set<String> expired = new HashSet<>();
    for (Iterator<Day> each = days.values().iterator(); each.hasNext(); ) {
      Day day = each.next();
      if (arrivals - day.lastUse > IDLE) {
        expired.addAll(day.articles);
        each.remove();
      }
    }
    articles.keySet().removeAll(expired);
    return expired;
  }

  /** The day of its newest entry. */
  private static LocalDate day(ReadArticle article) {
    Instant newest = article.getEntries().stream()
        .map(EntrySignature::getPublishedAt)
        .max(Instant::compareTo)
        .orElse(article.getPublishedAt());
    return newest.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static final class Day {
    private final Set<String> articles = new HashSet<>();
    private long lastUse;
  }
}

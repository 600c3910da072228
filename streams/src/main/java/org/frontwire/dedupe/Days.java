package org.frontwire.dedupe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
  private final Map<String, Day> articles = new HashMap<>();
  private long arrivals;

  Days(Duration retention) {
    this.reach = retention.toDays() + 1;
  }

  /** Notes an arrival, of a new article or of a new version. */
  void add(ReadArticle article) {
    arrivals++;
    LocalDate date = day(article);
    Day day = days.computeIfAbsent(date, any -> new Day());
    if (articles.put(article.getUri(), day) != day) {
      day.articles.add(article.getUri());
    }
    days.subMap(date.minusDays(reach), true, date.plusDays(reach), true)
        .values()
        .forEach(near -> near.lastUse = arrivals);
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
        day.articles.stream().filter(uri -> articles.get(uri) == day).forEach(expired::add);
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
    /** Those that have moved to another day since are among them. */
    private final List<String> articles = new ArrayList<>();

    private long lastUse;
  }
}

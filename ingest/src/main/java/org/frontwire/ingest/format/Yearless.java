package org.frontwire.ingest.format;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A day without its year, as newsrooms write it: "Friday 9 September", "Friday, Sept. 9". Another date of the page gives the year.
 *
 * @param weekday null where none is said
 */
record Yearless(int month, int day, @Nullable DayOfWeek weekday) {
  private static final int MOST_DAYS_APART = 200;
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Pattern WRITTEN = Pattern.compile(
      "(?i)\\b(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ("
          + Dates.MONTH_NAME + ")|(" + Dates.MONTH_NAME
          + ") (\\d{1,2})(?:st|nd|rd|th)?)(?![\\d:]|,? '?\\d{2,4}|\\p{L})");

  /** The first such day in a text. */
  static Optional<Yearless> in(String text) {
    Matcher found = WRITTEN.matcher(text);
    if (!found.find()) return Optional.empty();
    String weekday = found.group(1);
    boolean dayFirst = found.group(2) != null;
    return Optional.of(new Yearless(
        Dates.month(found.group(dayFirst ? 3 : 4)),
        Integer.parseInt(found.group(dayFirst ? 2 : 5)),
        weekday == null
            ? null
            : DayOfWeek.of(WEEKDAYS.indexOf(weekday.toLowerCase(Locale.ROOT)) + 1)));
  }

  boolean hasWeekday() {
    return weekday != null;
  }

  /** The one nearest to a date of the same page that falls on the weekday; empty when there is none within 200 days. */
  Optional<LocalDate> near(LocalDate known) {
    return IntStream.rangeClosed(known.getYear() - 1, known.getYear() + 1)
        .mapToObj(this::in)
        .flatMap(Optional::stream)
        .filter(date -> weekday == null || date.getDayOfWeek() == weekday)
        .filter(date -> apart(known, date) <= MOST_DAYS_APART)
        .min(Comparator.comparingLong(date -> apart(known, date)));
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private Optional<LocalDate> in(int year) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

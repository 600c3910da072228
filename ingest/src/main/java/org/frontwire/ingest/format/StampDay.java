package org.frontwire.ingest.format;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day that a time stamp names, mostly without its year: "Nov. 4", "9 September 2016", "Friday".
 *
 * @param year 0 when it is not named
 * @param month 0 when only a weekday is named
 */
record StampDay(int year, int month, int day, @Nullable DayOfWeek weekday) {
  private static final Pattern DAY_FIRST = Pattern.compile(
      "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)? (" + Dates.MONTH_NAME + ")(?:,? (\\d{4}))?");
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "(?i)\\b(" + Dates.MONTH_NAME + ") (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?");
  private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b" + Stamp.WEEKDAY + "(?=\\W|$)");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** The day named in a label. */
  static Optional<StampDay> in(String label) {
    Matcher dayFirst = DAY_FIRST.matcher(label);
    if (dayFirst.find())
      return Optional.of(of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
    Matcher monthFirst = MONTH_FIRST.matcher(label);
    if (monthFirst.find())
      return Optional.of(of(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2)));
    Matcher weekday = WEEKDAY.matcher(label);
    if (!weekday.find()) return Optional.empty();
    int number =
        WEEKDAYS.indexOf(weekday.group().substring(0, 3).toLowerCase(java.util.Locale.ROOT));
    return Optional.of(new StampDay(0, 0, 0, DayOfWeek.of(number + 1)));
  }

  boolean hasYear() {
    return year > 0;
  }

  /** The date when the year is named. */
  Optional<LocalDate> dated() {
    return hasYear() ? date(year) : Optional.empty();
  }

  /** The date nearest to the day of publication; a weekday is that day or one of the six after it. */
  Optional<LocalDate> near(LocalDate publication) {
    if (hasYear()) return dated();
    if (weekday != null)
      return IntStream.range(0, 7)
          .mapToObj(publication::plusDays)
          .filter(d -> d.getDayOfWeek() == weekday)
          .findFirst();
    return Stream.of(publication.getYear() - 1, publication.getYear(), publication.getYear() + 1)
        .flatMap(y -> date(y).stream())
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(publication, d))));
  }

  private Optional<LocalDate> date(int inYear) {
    try {
      return Optional.of(LocalDate.of(inYear, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static StampDay of(@Nullable String year, String month, String day) {
    return new StampDay(
        year == null ? 0 : Integer.parseInt(year), Dates.month(month), Integer.parseInt(day), null);
  }
}

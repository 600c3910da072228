package org.frontwire.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frontwire.ingest.source.Published;
import org.jspecify.annotations.Nullable;

/** Finds dates that name day, month and year: "9 September 2016, 11:15", "Sept. 9, 2016", "2016-09-09", "3 JAN 90". */
final class Dates {

  /** A date as it stands in a text. */
  record Found(
      int start,
      int end,
      LocalDate day,
      @Nullable LocalTime time,
      @Nullable ZoneId zone) {
    /** To the minute when time and zone are given, else to the day. */
    Published published() {
      return time != null && zone != null
          ? Published.minute(day.atTime(time).atZone(zone).toInstant())
          : Published.day(day);
    }
  }

  /** Without a group. */
  static final String MONTH_NAME =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String MONTH = "(" + MONTH_NAME + ")";
  private static final Map<String, Integer> MONTHS = IntStream.range(0, 12)
      .boxed()
      .collect(Collectors.toMap(
          i -> List.of(
                  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                  "dec")
              .get(i),
          i -> i + 1));
  private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
      "(?<![\\w])(\\d{1,2})(?:st|nd|rd|th)?[ \\-]?(?:of )?" + MONTH
          + ",?[ \\-]?'?(\\d{4}|\\d{2})(?![\\d:])",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
      "(?<![\\w])" + MONTH + " ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(?<![\\d\\-/])(\\d{4})([\\-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d\\-/])");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d])(\\d{1,2})([\\-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d])");
  private static final Pattern HALF =
      Pattern.compile("[ ,|-]{0,3}(?:at )?\\d{1,2}:\\d{2} ?[AaPp]\\.?[Mm]");
  private static final Pattern TIME_AFTER = Pattern.compile(
      "[ T,|@\\-–—]{0,4}(?:at )?" + Clock.TIME + "(?::\\d{2})?(?:\\.\\d{1,9})?[ ]?" + Clock.ZONE
          + "?",
      Pattern.CASE_INSENSITIVE);

  /** "september. " before the first number of a date, and a little more. */
  private static final int LONGEST_MONTH = 14;

  /** "th of september., '" between two numbers of a date, and a little more. */
  private static final int LONGEST_GAP = 24;

  private Dates() {}

  /** Dates with a month in words, or year first: never ambiguous. In order of place. */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    collect(found, text, DAY_MONTH_YEAR, m -> day(year(m.group(3)), month(m.group(2)), m.group(1)));
    collect(found, text, MONTH_DAY_YEAR, m -> day(year(m.group(3)), month(m.group(1)), m.group(2)));
    collect(
        found,
        text,
        YEAR_MONTH_DAY,
        m -> day(year(m.group(1)), Integer.parseInt(m.group(3)), m.group(4)));
    found.sort(java.util.Comparator.comparingInt(Found::start));
    return found;
  }

  /** Dates in numbers only, "09-09-16": day first where both could be, but month first before "PM", as Americans write. */
  static List<Found> numeric(String text) {
    List<Found> found = new ArrayList<>();
    collect(found, text, NUMBERS, m -> {
      Optional<LocalDate> dayFirst =
          day(year(m.group(4)), Integer.parseInt(m.group(3)), m.group(1));
      Optional<LocalDate> monthFirst =
          day(year(m.group(4)), Integer.parseInt(m.group(1)), m.group(3));
      boolean american = HALF.matcher(text)
          .region(m.end(), Math.min(text.length(), m.end() + 20))
          .lookingAt();
      return american ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
    });
    return found;
  }

  private static void collect(
      List<Found> found,
      String text,
      Pattern pattern,
      java.util.function.Function<Matcher, Optional<LocalDate>> read) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int digit = nextDigit(text, 0); digit < text.length(); ) {
      int from = Math.max(0, digit - LONGEST_MONTH);
      int past = pastNumbers(text, digit);
      matcher.region(from, past);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        read.apply(matcher).ifPresent(day -> found.add(withTime(text, start, end, day)));
      }
      digit = nextDigit(text, past);
    }
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) at++;
    return at;
  }

  /** Past the last of the numbers that stand near to one another: no date reaches farther, since its last part is one. */
  private static int pastNumbers(String text, int digit) {
    int last = digit;
    for (int at = digit; at < text.length() && at - last <= LONGEST_GAP; at++)
      if (isDigit(text.charAt(at))) last = at;
    return last + 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Found withTime(String text, int start, int end, LocalDate day) {
    Matcher after = TIME_AFTER.matcher(text).region(end, Math.min(text.length(), end + 40));
    if (!after.lookingAt()) return new Found(start, end, day, null, null);
    Optional<LocalTime> time = Clock.time(after, 1);
    if (time.isEmpty()) return new Found(start, end, day, null, null);
    int timeEnd = after.end();
    while (text.charAt(timeEnd - 1) == ' ') timeEnd--;
    return new Found(start, timeEnd, day, time.get(), Clock.zone(after.group(6)).orElse(null));
  }

  static int month(String name) {
    return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) return year;
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static Optional<LocalDate> day(int year, int month, String day) {
    try {
      return year < 1900 || year > 2199
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

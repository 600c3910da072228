package org.frontwire.claim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.frontwire.claim.number.Months;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;
import org.jspecify.annotations.Nullable;

/** Days counted from the day of publication: "Thursday", "last Tuesday", "yesterday", "earlier this month", "three days ago". */
final class RelativeWords {
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Set<String> TODAY = Set.of("today", "tonight");
  private static final Map<String, ChronoUnit> UNITS = new HashMap<>();
  private static final List<String> SMALL =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    WEEKDAYS.putAll(Map.of(
        "mon",
        DayOfWeek.MONDAY,
        "tue",
        DayOfWeek.TUESDAY,
        "wed",
        DayOfWeek.WEDNESDAY,
        "thu",
        DayOfWeek.THURSDAY,
        "fri",
        DayOfWeek.FRIDAY));
    for (ChronoUnit unit :
        List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS)) {
      String plural = unit.name().toLowerCase(Locale.ROOT);
      UNITS.put(plural, unit);
      UNITS.put(plural.substring(0, plural.length() - 1), unit);
    }
  }

  private static final WordSet PARTS = WordSet.of("morning afternoon evening");
  private static final WordTest STARTS = WordTest.ofSentences(RelativeWords::starts);

  private final List<Token> tokens;
  private final LocalDate published;

  RelativeWords(List<Token> tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  /** Whether a day, by any name, can start with the token. */
  static boolean mayStart(Token token) {
    return STARTS.has(token);
  }

  /** Whether some token is such. */
  static boolean mayStandIn(Sentence sentence) {
    return STARTS.hasAny(sentence);
  }

  private static boolean starts(Word word) {
    String lower = word.lower();
    return Character.isDigit(lower.charAt(0))
        || Months.isMonth(lower)
        || WEEKDAYS.containsKey(lower)
        || TODAY.contains(lower)
        || UNITS.containsKey(lower)
        || PARTS.contains(lower)
        || lower.equals("yesterday")
        || lower.equals("overnight")
        || lower.equals("weekend");
  }

  @Nullable Span at(int i) {
    String word = tokens.get(i).lower();
    DayOfWeek weekday = WEEKDAYS.get(word);
    if (weekday != null && tokens.get(i).isCapitalised()) {
      return weekday(i, weekday);
    }
    if (TODAY.contains(word)) {
      return Span.day(i + 1, published);
    }
    if (word.equals("yesterday")) {
      return Span.day(i + 1, published.minusDays(1));
    }
    if (word.equals("overnight")) {
      return new Span(
          i + 1, published.minusDays(1), published, org.frontwire.event.DatePrecision.PERIOD);
    }
    ChronoUnit unit = UNITS.get(word);
    return unit == null ? part(i) : unit(i, unit);
  }

  /** "this morning", "over the weekend". */
  private @Nullable Span part(int i) {
    String word = tokens.get(i).lower();
    if (is(i - 1, "this") && PARTS.contains(word)) {
      return Span.day(i + 1, published);
    }
    if (word.equals("weekend") && !is(i - 1, "next")) {
      LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      return Span.period(i + 1, saturday, saturday.plusDays(1));
    }
    return null;
  }

  private @Nullable Span weekday(int i, DayOfWeek weekday) {
    if (is(i - 1, "next")) {
      return Span.day(i + 1, published.with(TemporalAdjusters.next(weekday)));
    }
    if (is(i - 1, "last") || (is(i - 1, "of") && is(i - 2, "week"))) {
      return Span.day(i + 1, published.with(TemporalAdjusters.previous(weekday)));
    }
    return Span.day(i + 1, published.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  private @Nullable Span unit(int i, ChronoUnit unit) {
    if (is(i + 1, "ago")) {
      LocalDate day = published.minus(count(i - 1), unit);
      return unit == ChronoUnit.DAYS
          ? Span.day(i + 2, day)
          : Span.period(i + 2, day.minusDays(3), day.plusDays(3));
    }
    if (is(i - 1, "this")) {
      return Span.period(i + 1, start(unit), published);
    }
    int at = count(i - 1) > 1 || is(i - 1, "few") || is(i - 1, "several") ? i - 2 : i - 1;
    boolean past = is(at, "past") || (is(at, "last") && is(at - 1, "the")) || is(at, "recent");
    if (past) {
      return Span.period(i + 1, published.minus(Math.max(1, count(i - 1)), unit), published);
    }
    if (is(i - 1, "last") && unit != ChronoUnit.DAYS) {
      LocalDate from = start(unit).minus(1, unit);
      return Span.period(i + 1, from, start(unit).minusDays(1));
    }
    return null;
  }

  private LocalDate start(ChronoUnit unit) {
    if (unit == ChronoUnit.WEEKS) {
      return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
    if (unit == ChronoUnit.MONTHS) {
      return published.withDayOfMonth(1);
    }
    return unit == ChronoUnit.YEARS ? published.withDayOfYear(1) : published;
  }

  private long count(int i) {
    if (i < 0) {
      return 1;
    }
    String word = tokens.get(i).lower();
    int small = SMALL.indexOf(word);
    if (small > 0) {
      return small;
    }
    return tokens.get(i).isNumber()
            && word.length() <= 2
            && Character.isDigit(word.charAt(word.length() - 1))
            && word.indexOf('.') < 0
        ? Long.parseLong(word)
        : 1;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }
}

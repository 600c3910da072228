package org.frontwire.claim.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.frontwire.claim.number.Months;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/** Days and months by their calendar names: "July 16, 2016", "16 July", "early July", "March 2011", "in 2011". */
final class CalendarWords {
  private final List<Token> tokens;
  private final LocalDate published;

  CalendarWords(List<Token> tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  @Nullable Span at(int i) {
    Month month = month(i);
    if (month != null) {
      return monthFirst(i, month);
    }
    int day = number(i, 1, 31);
    if (day > 0 && month(i + 1) != null) {
      return dayFirst(i, day, month(i + 1));
    }
    return year(i);
  }

  private @Nullable Span monthFirst(int i, Month month) {
    int at = afterMonth(i);
    int day = number(at, 1, 31);
    if (day > 0) {
      int comma = is(at + 1, ",") ? at + 2 : at + 1;
      int year = number(comma, 1900, 2100);
      return day(year > 0 ? comma + 1 : at + 1, year, month, day);
    }
    if (tokens.get(i).lower().length() < 4
        || (month == Month.MAY && !introduced(i))
        || (month == Month.MARCH && !introduced(i))) {
      return null;
    }
    return part(i, month(at, month));
  }

  private boolean introduced(int i) {
    return i > 0
        && (is(i - 1, "in")
            || is(i - 1, "since")
            || is(i - 1, "of")
            || is(i - 1, "early")
            || is(i - 1, "late")
            || is(i - 1, "last"));
  }

  private Span month(int at, Month month) {
    int year = number(at, 1900, 2100);
    YearMonth found = YearMonth.of(year > 0 ? year : published.getYear(), month);
    if (year == 0 && found.atDay(1).isAfter(published)) {
      found = found.minusYears(1);
    }
    return Span.period(year > 0 ? at + 1 : at, found.atDay(1), found.atEndOfMonth());
  }

  /** "early July": the first ten days, "mid-July" the second, "late July" the rest. */
  private Span part(int i, Span month) {
    if (is(i - 1, "early")) {
      return Span.period(month.end(), month.from(), month.from().withDayOfMonth(10));
    }
    if (is(i - 1, "mid")) {
      return Span.period(
          month.end(), month.from().withDayOfMonth(11), month.from().withDayOfMonth(20));
    }
    if (is(i - 1, "late")) {
      return Span.period(month.end(), month.from().withDayOfMonth(21), month.to());
    }
    return month;
  }

  private @Nullable Span dayFirst(int i, int day, @Nullable Month month) {
    int at = afterMonth(i + 1);
    int comma = is(at, ",") && number(at + 1, 1900, 2100) > 0 ? at + 1 : at;
    int year = number(comma, 1900, 2100);
    int two = year == 0 ? twoDigitYear(at) : 0;
    return month == null
        ? null
        : day(year > 0 ? comma + 1 : two > 0 ? at + 1 : at, year > 0 ? year : two, month, day);
  }

  /** "3 JAN 90", as wires once wrote. */
  private int twoDigitYear(int at) {
    int year = number(at, 50, 99);
    return year > 0 && tokens.get(at).text().length() == 2 ? 1900 + year : 0;
  }

  private @Nullable Span day(int end, int year, Month month, int day) {
    try {
      LocalDate date = LocalDate.of(year > 0 ? year : published.getYear(), month, day);
      boolean ahead = year == 0 && date.isAfter(published.plusDays(7));
      return Span.day(end, ahead ? date.minusYears(1) : date);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private @Nullable Span year(int i) {
    int year = number(i, 1900, 2100);
    if (year == 0
        || !(is(i - 1, "in")
            || is(i - 1, "since")
            || is(i - 1, "during")
            || is(i - 1, "early")
            || is(i - 1, "late"))) {
      return null;
    }
    return Span.period(i + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private @Nullable Month month(int i) {
    return i < tokens.size() && tokens.get(i).isCapitalised()
        ? Months.of(tokens.get(i).lower())
        : null;
  }

  private int afterMonth(int i) {
    return is(i + 1, ".") ? i + 2 : i + 1;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  private int number(int i, int least, int most) {
    if (i < 0
        || i >= tokens.size()
        || tokens.get(i).text().length() > 4
        || !Character.isDigit(tokens.get(i).text().charAt(0))) {
      return 0;
    }
    int value = 0;
    for (char c : tokens.get(i).lower().toCharArray()) {
      if (c < '0' || c > '9') {
        return "stndrh".indexOf(c) >= 0 && value >= least && value <= most ? value : 0;
      }
      value = value * 10 + c - '0';
    }
    return value >= least && value <= most ? value : 0;
  }
}

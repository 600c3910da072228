package org.frontwire.claim.time;

import java.time.LocalDate;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;

/** Days found at some tokens. */
record Span(int end, LocalDate from, LocalDate to, DatePrecision precision) {

  static Span day(int end, LocalDate day) {
    return new Span(end, day, day, DatePrecision.DAY);
  }

  static Span period(int end, LocalDate from, LocalDate to) {
    return new Span(end, from, to, DatePrecision.PERIOD);
  }

  DateRange range() {
    return new DateRange(from, to, precision);
  }
}

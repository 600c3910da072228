package org.frontwire.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.TerritorialClaim;

/** The one day a claim is filed under: the last day of its event, else the day of publication. */
final class EventDay {
  private EventDay() {}

  static LocalDate of(CasualtyClaim claim) {
    return of(claim.getDate(), claim.getPublishedAt());
  }

  static LocalDate of(TerritorialClaim claim) {
    return of(claim.getDate(), claim.getPublishedAt());
  }

  /** Whether the text says the very day. */
  static boolean isSaid(DateRange date) {
    return date.getPrecision() == DatePrecision.DAY
        && date.getEnd().isPresent()
        && date.getStart().equals(date.getEnd());
  }

  static LocalDate utc(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static LocalDate of(DateRange date, Instant publishedAt) {
    return date.getEnd().or(date::getStart).orElseGet(() -> utc(publishedAt));
  }
}

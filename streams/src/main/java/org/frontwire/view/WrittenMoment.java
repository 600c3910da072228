package org.frontwire.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A moment as people write it in a question. */
public final class WrittenMoment {
  private WrittenMoment() {}

  /** Reads a time with its zone, or a day, which means its last moment in UTC. IllegalArgumentException says what was expected. */
  public static Instant parse(String written) {
    try {
      return written.length() == "2024-05-02".length()
          ? LocalDate.parse(written)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusMillis(1)
          : OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected a time such as 2024-05-02T22:30:00Z or a day such as 2024-05-02, came '"
              + written + "'",
          e);
    }
  }
}

package org.frontwire.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: a time with its zone, or a day, which means its last moment in UTC. */
final class TimeReader implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String written) {
    try {
      return written.length() == "2024-05-02".length()
          ? LocalDate.parse(written)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusMillis(1)
          : OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "expected a time such as 2024-05-02T22:30:00Z or a day such as 2024-05-02, came '"
              + written + "'");
    }
  }
}

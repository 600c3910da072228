package org.frontwire.ingest.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frontwire.event.TimePrecision;

/** A moment of publication and how exactly it is known. A day alone stands at its first moment, UTC. */
public record Published(Instant at, TimePrecision precision) {
  private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private static final List<Function<String, Published>> FORMS = List.of(
      s -> minute(OffsetDateTime.parse(s).toInstant()),
      s -> day(LocalDate.parse(s)),
      s -> minute(LocalDateTime.parse(s.replace(' ', 'T')).toInstant(ZoneOffset.UTC)),
      s -> minute(OffsetDateTime.parse(s.replaceFirst(" ", "T")).toInstant()),
      s -> minute(OffsetDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));

  /** Known to the minute. */
  public static Published minute(Instant at) {
    return new Published(at, TimePrecision.MINUTE);
  }

  /** Known to the day. */
  public static Published day(LocalDate day) {
    return new Published(day.atStartOfDay(ZoneOffset.UTC).toInstant(), TimePrecision.DAY);
  }

  /** Reads ISO-8601 times and days and RFC 1123; a time without a zone is taken as UTC. Empty when it is neither. */
  public static Optional<Published> parse(String written) {
    for (Function<String, Published> form : FORMS) {
      Optional<Published> read = tried(form, written.strip());
      if (read.isPresent()) return read.filter(Published::isPlausible);
    }
    return Optional.empty();
  }

  private boolean isPlausible() {
    return at.isAfter(EARLIEST) && at.isBefore(LATEST);
  }

  private static Optional<Published> tried(Function<String, Published> form, String written) {
    try {
      return Optional.of(form.apply(written));
    } catch (DateTimeException anotherForm) {
      return Optional.empty();
    }
  }
}

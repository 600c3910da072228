package org.frontwire.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.frontwire.event.DateRange;
import org.frontwire.event.TimePrecision;

/** Times, figures and quotes in words for a terminal. */
final class Words {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Words() {}

  static String time(Instant at, TimePrecision precision) {
    return switch (precision) {
      case MINUTE -> MINUTE.format(at);
      case DAY -> DAY.format(at);
      case UNKNOWN -> "undated";
    };
  }

  /** "12", "at least 12", "10 to 15", "some" when there is no number. */
  static String figure(Optional<Long> low, Optional<Long> best, Optional<Long> high) {
    if (low.isPresent() && high.isPresent()) {
      return low.get().equals(high.get()) ? low.get().toString() : low.get() + " to " + high.get();
    }
    if (low.isPresent()) {
      return "at least " + low.get();
    }
    return high.map(most -> "at most " + most)
        .orElse(best.map(b -> "about " + b).orElse("some"));
  }

  static String days(DateRange range) {
    String start = range.getStart().map(LocalDate::toString).orElse("…");
    String end = range.getEnd().map(LocalDate::toString).orElse("…");
    return start.equals(end) ? start : start + " to " + end;
  }

  /** "at least" for AT_LEAST. */
  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String quoted(String quote) {
    return "“" + oneLine(quote) + "”";
  }

  /** Without line ends and without control characters, which could drive a terminal. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      boolean gap = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!gap) {
        line.appendCodePoint(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    });
    return line.toString().strip();
  }
}

package org.frontwire.app.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time-out in whole seconds. */
final class SecondsReader implements ITypeConverter<Duration> {
  private static final int MOST = 3_600;

  @Override
  public Duration convert(String written) {
    if (written.matches("\\d{1,4}")) {
      int seconds = Integer.parseInt(written);
      if (seconds >= 1 && seconds <= MOST) {
        return Duration.ofSeconds(seconds);
      }
    }
    throw new TypeConversionException("expected 1 to " + MOST + " seconds, came '" + written + "'");
  }
}

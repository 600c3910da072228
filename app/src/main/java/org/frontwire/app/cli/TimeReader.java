package org.frontwire.app.cli;

import java.time.Instant;
import org.frontwire.view.WrittenMoment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: a time with its zone, or a day, which means its last moment in UTC. */
final class TimeReader implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String written) {
    try {
      return WrittenMoment.parse(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}

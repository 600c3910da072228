package org.frontwire.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a port. */
final class PortReader implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String written) {
    if (written.matches("\\d{1,5}") && Integer.parseInt(written) <= 65_535) {
      return Integer.valueOf(written);
    }
    throw new TypeConversionException("expected a port, 0 to 65535, came '" + written + "'");
  }
}

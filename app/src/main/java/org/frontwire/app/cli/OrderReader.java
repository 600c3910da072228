package org.frontwire.app.cli;

import org.frontwire.ingest.Order;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --order}. */
final class OrderReader implements ITypeConverter<Order> {
  @Override
  public Order convert(String written) {
    try {
      return Order.parse(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}

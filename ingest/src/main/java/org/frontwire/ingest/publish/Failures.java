package org.frontwire.ingest.publish;

import java.io.IOException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.AvroTypeException;

/** What a chain of exceptions says. */
final class Failures {
  private Failures() {}

  /** The innermost message in one line. */
  static String deepest(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null && deepest.getCause() != deepest)
      deepest = deepest.getCause();
    String message = deepest.getMessage();
    String name = deepest.getClass().getSimpleName();
    return message == null || message.isBlank()
        ? name
        : name + ": " + message.lines().findFirst().orElse("").strip();
  }

  /** Whether a value could not be written because the registry failed, and not because of the value. */
  static boolean isOfRegistry(Throwable failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof AvroTypeException
          || cause instanceof AvroRuntimeException
          || cause instanceof NullPointerException
          || cause instanceof ClassCastException) return false;
      if (cause instanceof IOException
          || cause.getClass().getName().contains("RestClientException")) return true;
    }
    return false;
  }
}

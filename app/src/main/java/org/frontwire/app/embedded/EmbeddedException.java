package org.frontwire.app.embedded;

/** The embedded broker or registry could not start or stop; the message says in one line what was expected, what came and where. */
public final class EmbeddedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  EmbeddedException(String message) {
    super(message);
  }

  EmbeddedException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.frontwire.ingest.publish;

/** Broker or registry cannot be reached or refuses to work; the message is one line. */
public final class PublishException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PublishException(String message, Throwable cause) {
    super(message, cause);
  }

  PublishException(String message) {
    super(message);
  }
}

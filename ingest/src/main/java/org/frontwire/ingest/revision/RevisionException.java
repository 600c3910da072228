package org.frontwire.ingest.revision;

/** The state folder cannot be used. */
public final class RevisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RevisionException(String message) {
    super(message);
  }

  RevisionException(String message, Throwable cause) {
    super(message, cause);
  }
}

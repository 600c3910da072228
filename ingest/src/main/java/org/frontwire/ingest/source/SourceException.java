package org.frontwire.ingest.source;

/** The source itself is not there or broke off: a mistake of the caller or of the machine, not of one document. */
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SourceException(String message) {
    super(message);
  }

  SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}

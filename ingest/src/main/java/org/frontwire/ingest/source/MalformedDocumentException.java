package org.frontwire.ingest.source;

/** A line of JSON is not a document. Never leaves the package: it becomes an {@link Unreadable}. */
final class MalformedDocumentException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Reason reason;
  private final String complaint;

  MalformedDocumentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
    this.complaint = message;
  }

  Reason reason() {
    return reason;
  }

  String complaint() {
    return complaint;
  }
}

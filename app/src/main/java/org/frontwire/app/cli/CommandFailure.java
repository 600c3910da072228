package org.frontwire.app.cli;

/** A command cannot do what it was asked to; the message is the one line that its user sees. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailure(String message) {
    super(message);
  }

  CommandFailure(String message, Throwable cause) {
    super(message, cause);
  }
}

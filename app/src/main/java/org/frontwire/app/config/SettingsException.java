package org.frontwire.app.config;

/** A setting that cannot be used; the message says in one line which, what was expected and where it stands. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SettingsException(String message) {
    super(message);
  }

  SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.frontwire.app.system;

import org.jspecify.annotations.Nullable;

/** The system could not start or stopped working; the message says in one line what was expected, what came and where. */
public final class SystemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SystemException(String message) {
    super(message);
  }

  SystemException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

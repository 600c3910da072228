package org.frontwire.ingest.source;

import java.util.Locale;

/** Why input was set aside. The words are stable: operators filter and count by them. */
public enum Reason {
  EMPTY,
  TOO_LARGE,
  BINARY,
  INVALID_UTF8,
  INVALID_UNICODE,
  INVALID_JSON,
  NOT_AN_OBJECT,
  MISSING_TEXT,
  WRONG_TYPE,
  BAD_DATE,
  UNSUPPORTED_FORMAT,
  MISSING_FILE,
  UNREADABLE_FILE,
  UNPUBLISHABLE;

  /** The word as published, {@code invalid-json}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.frontwire.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * A line, or a part of one, with what it is.
 *
 * @param start first character in the document, UTF-16
 * @param stamp the time stamp it begins with, if any
 * @param label as printed: of an update or of the original entry
 */
record Piece(
    Part part,
    int start,
    int end,
    @Nullable Stamp stamp,
    @Nullable String label) {

  static Piece of(Part part, int start, int end) {
    return new Piece(part, start, end, null, null);
  }

  static Piece of(Part part, Line line) {
    return of(part, line.start(), line.end());
  }
}

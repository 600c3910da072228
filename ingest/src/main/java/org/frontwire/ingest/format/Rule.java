package org.frontwire.ingest.format;

import java.util.List;

/** Recognises one sort of line. */
@FunctionalInterface
interface Rule {

  /** The pieces of line {@code index}, or none when it is not of this sort. */
  List<Piece> read(Page page, int index);
}

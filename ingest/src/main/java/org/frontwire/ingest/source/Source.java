package org.frontwire.ingest.source;

import java.util.function.Consumer;

/** Documents in the order in which they stand. */
@FunctionalInterface
public interface Source {

  /**
   * Hands over every item, one at a time.
   *
   * @throws SourceException when the source as a whole cannot be read
   */
  void forEach(Consumer<? super Item> sink);
}

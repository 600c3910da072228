package org.frontwire.view;

import java.time.Duration;
import java.util.List;

/** Where alerts come from, in the order of each partition. Used by one thread. Any RuntimeException means: close it and open another. */
public interface AlertSource extends AutoCloseable {

  /** Opens sources, at a position that an earlier one reached. */
  @FunctionalInterface
  interface Opener {
    /** Opens at the first alert the position does not cover; at the beginning when the position is of another topic. */
    AlertSource open(Position from) throws InterruptedException;
  }

  /** Which topic it is, one word that changes when the topic is created anew. */
  String topicId();

  /** The next alerts; empty when there is none within the time. */
  List<Published> poll(Duration atMost);

  @Override
  void close();
}

package org.frontwire.view;

/**
 * One alert as it lies in the topic.
 *
 * @param partition partition of the topic, from 0
 * @param offset offset within it
 * @param id the alert's id; the same id again is the same alert
 * @param json the alert as one line of plain JSON
 */
public record Published(int partition, long offset, String id, String json) {
  public Published {
    if (partition < 0 || offset < 0) {
      throw new IllegalArgumentException(
          "expected a partition and an offset from 0, got " + partition + " and " + offset);
    }
  }
}

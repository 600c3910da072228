package org.frontwire.topology;

/** Where a record stands, in words. */
final class Source {
  private Source() {}

  /** "frontwire.article-updates, partition 0, offset 41". */
  static String of(String topic, int partition, long offset) {
    return topic + ", partition " + partition + ", offset " + offset;
  }
}

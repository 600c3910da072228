package org.frontwire.ingest;

/**
 * How far an ingest is.
 *
 * @param read items taken from the source, readable or not
 * @param published articles handed to the broker; all acknowledged when the run has ended
 * @param unchanged articles that were as before
 * @param deadLettered items and articles that went to the dead letters
 */
public record Counts(long read, long published, long unchanged, long deadLettered) {
  /** Before the first. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts withPublished() {
    return new Counts(read + 1, published + 1, unchanged, deadLettered);
  }

  Counts withUnchanged() {
    return new Counts(read + 1, published, unchanged + 1, deadLettered);
  }

  Counts withDeadLetter() {
    return new Counts(read + 1, published, unchanged, deadLettered + 1);
  }

  Counts withUnpublishable(long articles) {
    return new Counts(read, published - articles, unchanged, deadLettered + articles);
  }
}

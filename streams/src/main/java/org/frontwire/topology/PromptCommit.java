package org.frontwire.topology;

import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Asks for a commit where news passes, so that it need not wait for the commit interval. At most once in {@value #PAUSE_MILLIS} ms; what
 * comes sooner is asked for with the record behind it. And not in a backlog, which is not read sooner by committing more often: that is
 * where records seldom have a rest before them. A rate does not tell, as the commits themselves make it low: asked for with every
 * tenth record, they took so long that a backlog was read with 200 records a second instead of 2,500, and looked like quiet.
 */
final class PromptCommit {
  private static final long PAUSE_MILLIS = 10;
  private static final long REST_MILLIS = 2;
  /** Of so many records one in four has a rest before it where it is quiet. */
  private static final double FEWEST_RESTS = 0.25;

  private static final double RECORDS = 32;

  private long asked;
  private long last;
  /** Share of the last records that had a rest before them. */
  private double rests = 1;
  /** Whether the next rest is the commit. */
  private boolean isCommitting;

  private boolean isOwed;

  /** Notes that a record passes, with news or without. */
  void passed(ProcessingContext context) {
    long now = context.currentSystemTimeMs();
    boolean hasRested = now - last >= REST_MILLIS;
    last = now;
    if (hasRested && isCommitting) {
      isCommitting = false;
    } else {
      rests += ((hasRested ? 1 : 0) - rests) / RECORDS;
    }
    if (isOwed) {
      request(context);
    }
  }

  void request(ProcessingContext context) {
    long now = context.currentSystemTimeMs();
    boolean isQuiet = rests >= FEWEST_RESTS;
    boolean isSoon = now - asked < PAUSE_MILLIS;
    isOwed = isQuiet && isSoon;
    if (isQuiet && !isSoon) {
      asked = now;
      isCommitting = true;
      context.commit();
    }
  }
}

package org.frontwire.topology;

import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Asks for a commit where news passes, so that it need not wait for the commit interval; news that passes before that commit goes with
 * it. But not in a backlog, which is not read sooner by committing more often: that is where records follow each other closely, not
 * counting what the commits themselves take. Counted in, they made a backlog look like quiet: asked for with every tenth record, they
 * took so long that it was read with 200 records a second instead of 2,500.
 */
final class PromptCommit {
  /** Between two records of a backlog, at most. The stage before commits too, so records come in clumps: it is the mean that tells. */
  private static final double CLOSE_MILLIS = 2;

  /** So many that some news in a row is none: over 32, what its commits took was taken for a backlog, and it waited for the interval. */
  private static final double RECORDS = 96;

  /** A night without news must not be remembered for long. */
  private static final long LONGEST_MILLIS = 200;
  /** Nor a backlog: the mean falls no lower, so that some twenty records in quiet end it. */
  private static final double CLOSEST_MILLIS = 1.5;

  private long last;
  /** Mean time between the last records. */
  private double apart = 2 * CLOSE_MILLIS;
  /** Whether the time to the next record is the commit's; before the first record there is none to count. */
  private boolean isCommitting = true;

  /** Notes that a record passes, with news or without. */
  void passed(ProcessingContext context) {
    long now = context.currentSystemTimeMs();
    if (!isCommitting) {
      apart += (Math.min(now - last, LONGEST_MILLIS) - apart) / RECORDS;
      apart = Math.max(apart, CLOSEST_MILLIS);
    }
    last = now;
    isCommitting = false;
  }

  /** Asks for a commit of what has passed. */
  void request(ProcessingContext context) {
    if (apart > CLOSE_MILLIS) {
      isCommitting = true;
      context.commit();
    }
  }
}

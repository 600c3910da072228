package org.frontwire.topology;

import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Asks for a commit where news passes, so that it need not wait for the commit interval. At most once in {@value #PAUSE_MILLIS} ms, and
 * not while more than {@value #BUSY} records a second pass: committing often makes everything slower, and a backlog is not read sooner.
 */
final class PromptCommit {
  private static final long PAUSE_MILLIS = 10;
  private static final long BUSY = 1_000;
  /** How long what passed tells how busy it is. */
  private static final long WINDOW_MILLIS = 100;

  private long since;
  private long records;

  /** Counts a record, with news or without. */
  void passed() {
    records++;
  }

  void request(ProcessingContext context) {
    long now = context.currentSystemTimeMs();
    long millis = now - since;
    boolean isBusy = 1_000 * records > BUSY * millis;
    if (millis < PAUSE_MILLIS || (isBusy && millis < WINDOW_MILLIS)) {
      return;
    }
    since = now;
    records = 0;
    if (!isBusy) {
      context.commit();
    }
  }
}

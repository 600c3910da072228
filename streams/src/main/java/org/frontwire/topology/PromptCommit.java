package org.frontwire.topology;

import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Asks for a commit where news passes, so that it need not wait for the commit interval. At most once in {@value #PAUSE_MILLIS} ms:
 * committing on every record makes everything slower.
 */
final class PromptCommit {
  private static final long PAUSE_MILLIS = 10;

  private long last;

  void request(ProcessingContext context) {
    long now = context.currentSystemTimeMs();
    if (now - last >= PAUSE_MILLIS) {
      last = now;
      context.commit();
    }
  }
}

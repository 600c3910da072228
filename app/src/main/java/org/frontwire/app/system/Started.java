package org.frontwire.app.system;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started and must be stopped, newest first. What is added after the end is stopped at once. */
final class Started implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Started.class);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private boolean closed;

  synchronized <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    if (closed) {
      closeAll();
      throw new IllegalStateException("stopped while it started");
    }
    return part;
  }

  @Override
  public synchronized void close() {
    closed = true;
    closeAll();
  }

  private void closeAll() {
    while (!parts.isEmpty()) {
      AutoCloseable part = parts.pop();
      try {
        part.close();
      } catch (Exception e) { // AutoCloseable declares it; the parts below must stop all the same
        LOG.warn("could not stop {}", part.getClass().getSimpleName(), e);
      }
    }
  }
}

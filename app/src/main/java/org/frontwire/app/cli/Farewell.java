package org.frontwire.app.cli;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.frontwire.ingest.publish.PublishException;
import org.frontwire.ingest.publish.Publisher;
import org.frontwire.ingest.revision.RevisionException;
import org.frontwire.ingest.revision.Revisions;
import org.frontwire.ingest.source.Source;

/**
 * The end of an ingest that a signal cuts short: what was read arrives, and is remembered as published. Between two documents, and within
 * four seconds: a broker that is away must not keep the process.
 */
final class Farewell implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(4);

  private final ReentrantLock betweenDocuments = new ReentrantLock();
  private final Publisher publisher;
  private final Revisions known;
  private final Terminal terminal;
  private final Thread hook = new Thread(this::end, "stop");

  private Farewell(Publisher publisher, Revisions known, Terminal terminal) {
    this.publisher = publisher;
    this.known = known;
    this.terminal = terminal;
  }

  static Farewell onSignal(Publisher publisher, Revisions known, Terminal terminal) {
    Farewell farewell = new Farewell(publisher, known, terminal);
    Runtime.getRuntime().addShutdownHook(farewell.hook);
    return farewell;
  }

  /** The same source, each of whose items is handed over as a whole or not at all. */
  Source guarding(Source source) {
    return sink -> source.forEach(item -> {
      betweenDocuments.lock();
      try {
        sink.accept(item);
      } finally {
        betweenDocuments.unlock();
      }
    });
  }

  /** While the process ends, waits for that: nothing may be closed under the hook. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      pause();
    }
  }

  private void end() {
    Thread last = new Thread(this::finish, "farewell");
    last.setDaemon(true);
    last.start();
    try {
      last.join(LONGEST.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (last.isAlive()) {
      terminal.complain("expected Kafka to take what was read within " + LONGEST.toSeconds()
          + " s, but it did not; run the same again, nothing is published twice");
    }
  }

  /** Never lets go of the lock: nothing is read any more. */
  private void finish() {
    betweenDocuments.lock();
    try {
      publisher.flush();
      known.close();
      terminal.progress("stopped; what was read has arrived");
    } catch (PublishException | RevisionException e) {
      terminal.complain(String.valueOf(e.getMessage()));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LONGEST.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

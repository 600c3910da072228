package org.frontwire.runtime;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a stream thread dies: one that only could not reach somebody, or lost its transaction, is replaced, after a pause that
 * doubles up to half a minute, for as long as it takes; anything else would come again, so the processors stop and say why.
 */
final class Recovery implements StreamsUncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
  private static final long FIRST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 30_000;
  private static final long CALM_NANOS = TimeUnit.MINUTES.toNanos(2);

  private static final List<Class<? extends Exception>> UNREACHED = List.of(
      RetriableException.class,
      SocketException.class,
      SocketTimeoutException.class,
      UnknownHostException.class);

  /**
   * What was not committed is processed again by the thread that takes its place. Kafka Streams starts such a thread again by itself only
   * where it was told of a fence, not where a broker gave the transaction up, for its time was over, while it was being committed.
   */
  private static final List<Class<? extends Exception>> LOST_TRANSACTION = List.of(
      InvalidTxnStateException.class,
      TransactionAbortedException.class,
      TransactionAbortableException.class,
      OutOfOrderSequenceException.class,
      ProducerFencedException.class,
      InvalidProducerEpochException.class,
      InvalidPidMappingException.class);

  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile @Nullable String replacement;
  private long pauseMillis = FIRST_PAUSE_MILLIS;
  private long lastAt = System.nanoTime();

  @Override
  public StreamThreadExceptionResponse handle(Throwable exception) {
    if (isRetriable(exception)) {
      long pause = pause();
      String sentence = sentence(exception);
      replacement = "A stream thread could not go on and is replaced: " + sentence;
      LOG.warn("A stream thread could not go on and is replaced in {} ms: {}", pause, sentence);
      awaitClosing(pause);
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    failure.compareAndSet(null, exception);
    LOG.error("The stream processors stop: {}", sentence(exception), exception);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  /** Why the processors stopped; empty while they have not. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure.get());
  }

  /** One sentence about the last thread that was replaced; empty when none was. */
  Optional<String> lastReplacement() {
    return Optional.ofNullable(replacement);
  }

  /** Ends every pause. */
  void close() {
    closing.countDown();
  }

  static boolean isRetriable(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (isOne(cause, UNREACHED) || isOne(cause, LOST_TRANSACTION)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Throwable cause, List<Class<? extends Exception>> kinds) {
    return kinds.stream().anyMatch(kind -> kind.isInstance(cause));
  }

  static String sentence(Throwable exception) {
    Throwable root = exception;
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof MissingSourceTopicException) {
        return "expected all input topics to exist, but one is missing; create them with 'frontwire topics'";
      }
      root = cause;
    }
    String message = root.getMessage();
    return message == null
        ? root.getClass().getSimpleName()
        : root.getClass().getSimpleName() + ": " + message;
  }

  private synchronized long pause() {
    long now = System.nanoTime();
    boolean calm = now - lastAt > CALM_NANOS;
    lastAt = now;
    long pause = calm ? FIRST_PAUSE_MILLIS : pauseMillis;
    pauseMillis = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
    return pause;
  }

  private void awaitClosing(long millis) {
    try {
      boolean closed = closing.await(millis, TimeUnit.MILLISECONDS);
      LOG.debug("Paused, closing: {}", closed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

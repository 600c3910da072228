package org.frontwire.runtime;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.List;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class RecoveryTest {
  private final Recovery recovery = new Recovery();

  @Test
  void aThreadThatCouldOnlyNotReachSomebodyIsReplaced() {
    recovery.close(); // no pauses
    List<Throwable> passing = List.of(
        new StreamsException(new TimeoutException("no answer")),
        new StreamsException(
            new SerializationException("no schema", new ConnectException("registry is down"))));

    for (Throwable exception : passing) {
      assertThat(recovery.handle(exception)).as(exception.toString()).isEqualTo(REPLACE_THREAD);
    }
    assertThat(recovery.failure()).isEmpty();
    assertThat(recovery.lastReplacement().orElseThrow()).contains("registry is down");
  }

  @Test
  void aThreadThatLostItsTransactionIsReplaced() {
    recovery.close();
    List<Throwable> lost = List.of(
        new StreamsException("error while committing", new InvalidTxnStateException("timed out")),
        new StreamsException(new OutOfOrderSequenceException("sequence 5")),
        new StreamsException(new ProducerFencedException("a newer one")));

    for (Throwable exception : lost) {
      assertThat(recovery.handle(exception)).as(exception.toString()).isEqualTo(REPLACE_THREAD);
    }
    assertThat(recovery.failure()).isEmpty();
  }

  @Test
  void whatWouldComeAgainStopsWithItsReason() {
    assertThat(recovery.handle(new StreamsException(new RecordTooLargeException("5 MB"))))
        .isEqualTo(SHUTDOWN_CLIENT);
    assertThat(recovery.handle(new OutOfMemoryError("heap"))).isEqualTo(SHUTDOWN_CLIENT);

    assertThat(recovery.failure().map(Recovery::sentence))
        .hasValue("RecordTooLargeException: 5 MB");
  }

  @Test
  void aMissingTopicSaysWhatToDo() {
    recovery.handle(new MissingSourceTopicException("One or more source topics were missing"));

    assertThat(recovery.failure().map(Recovery::sentence).orElseThrow())
        .contains("expected all input topics to exist", "frontwire topics");
  }
}

package org.frontwire.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.junit.jupiter.api.Test;

class DeadLetterWriterTest {
  @Test
  void aRegistryThatCannotBeReachedIsNoFaultOfTheRecord() {
    assertThat(DeadLetterWriter.isNotTheRecords(
            new SerializationException("no schema", new ConnectException("refused"))))
        .isTrue();
    assertThat(DeadLetterWriter.isNotTheRecords(
            new SerializationException(new SocketTimeoutException("slow"))))
        .isTrue();
    assertThat(DeadLetterWriter.isNotTheRecords(new SerializationException("Unknown magic byte!")))
        .isFalse();
  }

  @Test
  void aStoreThatFailsIsNoFaultOfTheRecord() {
    assertThat(DeadLetterWriter.isKafkas(new ProcessorStateException("disk full")))
        .isTrue();
    assertThat(DeadLetterWriter.isKafkas(new IllegalStateException("a bug of ours")))
        .isFalse();
  }
}

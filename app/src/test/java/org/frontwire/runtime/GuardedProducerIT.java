package org.frontwire.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.frontwire.app.embedded.EmbeddedKafka;
import org.frontwire.topic.Connection;
import org.frontwire.topic.TopicAdmin;
import org.frontwire.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SeveralMonitorsIT finds only in long runs: the work of a task whose neighbour's state is corrupted while the group rebalances. */
class GuardedProducerIT {
  private static final String TOPIC = Topics.ALERTS.name();

  @Test
  void afterAnAbortedTransactionWithRecordsTheNextIsRefusedOnce(@TempDir Path folder)
      throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
      Connection connection = Connection.to(kafka.bootstrapServers(), "mock://guarded");
      new TopicAdmin(connection, Duration.ofSeconds(30)).create(Topics.withPartitions(1));
      try (GuardedProducer producer = new GuardedProducer(
          Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "guarded"))) {
        producer.initTransactions();

        producer.beginTransaction();
        producer.abortTransaction();
        assertThatCode(producer::beginTransaction)
            .as("after a transaction without records")
            .doesNotThrowAnyException();

        producer.send(new ProducerRecord<>(TOPIC, new byte[] {1})).get();
        producer.abortTransaction();
        assertThatThrownBy(producer::beginTransaction)
            .as("after a transaction with a record")
            .isInstanceOf(ProducerFencedException.class)
            .hasMessageContaining("start again from what is committed");

        producer.beginTransaction();
        producer.send(new ProducerRecord<>(TOPIC, new byte[] {2})).get();
        producer.commitTransaction();
        assertThatCode(producer::beginTransaction)
            .as("after a committed transaction")
            .doesNotThrowAnyException();
        producer.abortTransaction(); // left open, it keeps close() waiting for half a minute
      }
    }
  }
}

package org.frontwire.runtime;

import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.processor.internals.DefaultKafkaClientSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The producer of a stream thread, with which nothing is lost when a transaction is aborted. Kafka Streams (4.3.1) aborts that of the whole
 * thread when the state of one of its tasks is corrupted, as after a kill. It means to commit the other tasks' work before, does not in the
 * middle of a rebalance, and aborts all the same; those tasks go on, and commit the offsets of records whose output is gone. So once a
 * transaction with records in it was aborted, the next is refused as to a fenced producer: then all tasks of the thread start again from
 * what is committed.
 */
final class GuardedProducer extends KafkaProducer<byte[], byte[]> {
  private boolean hasRecords;
  private boolean isLost;

  GuardedProducer(Map<String, Object> settings) {
    super(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Gives each stream thread such a producer. */
  static final class Supplier extends DefaultKafkaClientSupplier {
    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> settings) {
      return new GuardedProducer(settings);
    }
  }

  @Override
  public void beginTransaction() {
    if (isLost) {
      isLost = false;
      throw new ProducerFencedException(
          "A transaction with records was aborted; all tasks of this thread start again from what is committed.");
    }
    super.beginTransaction();
    hasRecords = false;
  }

  @Override
  public Future<RecordMetadata> send(
      ProducerRecord<byte[], byte[]> record, @Nullable Callback callback) {
    hasRecords = true;
    return super.send(record, callback);
  }

  @Override
  public void abortTransaction() {
    isLost = hasRecords;
    super.abortTransaction();
  }
}

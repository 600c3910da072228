package org.frontwire.app.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.WakeupException;

/** One topic, read without a consumer group: committed records of all partitions. For one thread; {@link #stop} may come from another. */
final class TopicReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, Object> consumer;
  private final List<TopicPartition> partitions;
  private final Consumer<String> unreadable;

  private TopicReader(
      KafkaConsumer<String, Object> consumer,
      List<TopicPartition> partitions,
      Consumer<String> unreadable) {
    this.consumer = consumer;
    this.partitions = partitions;
    this.unreadable = unreadable;
  }

  /** Opens a topic that exists, at its beginning. A record that cannot be read is told in one line and passed over. */
  static TopicReader open(Map<String, Object> settings, String topic, Consumer<String> unreadable) {
    Map<String, Object> reading = new HashMap<>(settings);
    reading.put("isolation.level", "read_committed");
    reading.put("enable.auto.commit", false);
    reading.put("auto.offset.reset", "earliest");
    reading.put("allow.auto.create.topics", false);
    KafkaConsumer<String, Object> consumer = new KafkaConsumer<>(reading);
    try {
      List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
          .map(p -> new TopicPartition(topic, p.partition()))
          .toList();
      if (partitions.isEmpty()) {
        throw new CommandFailure(
            "expected a topic " + topic + ", found none on " + settings.get("bootstrap.servers"));
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return new TopicReader(consumer, partitions, unreadable);
    } catch (KafkaException e) {
      consumer.close();
      throw new CommandFailure(
          "expected topic " + topic + " on " + settings.get("bootstrap.servers") + ", but "
              + e.getMessage(),
          e);
    }
  }

  /** Goes on after what is there now. */
  void skipToEnd() {
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /** Where each partition ends now. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  /** Hands over everything up to the given ends. */
  void readTo(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<String, Object>> sink) {
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      next(sink);
    }
  }

  /** Hands over what comes, until {@link #stop}. */
  void follow(Consumer<ConsumerRecord<String, Object>> sink) {
    try {
      while (true) {
        next(sink);
      }
    } catch (WakeupException e) {
      return; // stop() was called
    }
  }

  void stop() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close();
  }

  private void next(Consumer<ConsumerRecord<String, Object>> sink) {
    try {
      consumer.poll(POLL).forEach(sink);
    } catch (RecordDeserializationException e) {
      unreadable.accept("expected an Avro record of the registry, but could not read "
          + e.topicPartition() + " offset " + e.offset() + ": " + e.getMessage());
      consumer.seek(e.topicPartition(), e.offset() + 1);
    }
  }
}

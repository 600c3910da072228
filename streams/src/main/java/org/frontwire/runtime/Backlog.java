package org.frontwire.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What a group has still to read. Offsets alone cannot say it: each transaction leaves a marker in the log that nobody reads, and what a
 * transaction has written counts only once it is committed. So where the end is past the committed offset, the records are looked for.
 */
final class Backlog implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration POLL = Duration.ofMillis(50);

  private final String group;
  private final Route route;
  private final Admin admin;
  private final KafkaConsumer<byte[], byte[]> consumer;

  Backlog(String group, Route route, Map<String, Object> client) {
    this.group = group;
    this.route = route;
    this.admin = Admin.create(client);
    this.consumer = new KafkaConsumer<>(looking(client));
  }

  /** Records between the committed offsets and the ends of all inputs, markers included. */
  synchronized long records() throws InterruptedException {
    Map<TopicPartition, Long> ends =
        ends(partitions(route.inputs()), IsolationLevel.READ_UNCOMMITTED);
    Map<TopicPartition, Long> left = left(ends, committed());
    return left.entrySet().stream()
        .mapToLong(entry -> ends.getOrDefault(entry.getKey(), 0L) - entry.getValue())
        .sum();
  }

  /** True when every input has been read to its end and every output is committed. */
  synchronized boolean isEmpty() throws InterruptedException {
    Map<TopicPartition, Long> committed = committed();
    for (String input :
        route.inputs()) { // in this order: an input that is done adds nothing to those behind it
      Map<TopicPartition, Long> ends =
          ends(partitions(List.of(input)), IsolationLevel.READ_UNCOMMITTED);
      if (hasRecords(left(ends, committed), ends)) {
        return false;
      }
    }
    Set<TopicPartition> outputs = partitions(route.outputs());
    return ends(outputs, IsolationLevel.READ_COMMITTED)
        .equals(ends(outputs, IsolationLevel.READ_UNCOMMITTED));
  }

  @Override
  public synchronized void close() {
    consumer.close(CloseOptions.timeout(Duration.ofMillis(200)));
    admin.close(Duration.ofMillis(200));
  }

  /** Where reading goes on, for the partitions that have something there. */
  private static Map<TopicPartition, Long> left(
      Map<TopicPartition, Long> ends, Map<TopicPartition, Long> committed) {
    Map<TopicPartition, Long> left = new HashMap<>();
    ends.forEach((partition, end) -> {
      long offset = committed.getOrDefault(partition, 0L);
      if (offset < end) {
        left.put(partition, offset);
      }
    });
    return left;
  }

  /** True also when it cannot be told yet, as in an open transaction. */
  private boolean hasRecords(Map<TopicPartition, Long> left, Map<TopicPartition, Long> ends) {
    if (left.isEmpty()) {
      return false;
    }
    consumer.assign(left.keySet());
    left.forEach(consumer::seek);
    long until = System.nanoTime() + LOOK.toNanos();
    while (System.nanoTime() < until) {
      if (!consumer.poll(POLL).isEmpty()) {
        return true;
      }
      if (left.keySet().stream()
          .allMatch(
              partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L))) {
        return false;
      }
    }
    return true;
  }

  private Map<TopicPartition, Long> committed() throws InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> offsets = answer(admin
        .listConsumerGroupOffsets(group, new ListConsumerGroupOffsetsOptions().requireStable(true))
        .partitionsToOffsetAndMetadata());
    Map<TopicPartition, Long> committed = new HashMap<>();
    offsets.forEach((partition, offset) -> {
      if (offset != null) {
        committed.put(partition, offset.offset());
      }
    });
    return committed;
  }

  /** A topic that is not there yet has no partitions. */
  private Set<TopicPartition> partitions(Collection<String> topics) throws InterruptedException {
    Set<TopicPartition> partitions = new HashSet<>();
    for (var described : admin.describeTopics(topics).topicNameValues().entrySet()) {
      try {
        answer(described.getValue())
            .partitions()
            .forEach(partition ->
                partitions.add(new TopicPartition(described.getKey(), partition.partition())));
      } catch (UnknownTopicOrPartitionException expected) {
        // Streams creates its internal topics when it first gets its partitions
      }
    }
    return partitions;
  }

  private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions, IsolationLevel level)
      throws InterruptedException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    answer(admin.listOffsets(latest, new ListOffsetsOptions(level)).all())
        .forEach((partition, end) -> ends.put(partition, end.offset()));
    return ends;
  }

  private static <T> T answer(KafkaFuture<T> asked) throws InterruptedException {
    try {
      return asked.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof KafkaException reason) {
        throw reason;
      }
      throw new KafkaException(e.getCause());
    } catch (TimeoutException e) {
      throw new org.apache.kafka.common.errors.TimeoutException(
          "no broker answered within " + ANSWER.toSeconds() + " s", e);
    }
  }

  private static Map<String, Object> looking(Map<String, Object> client) {
    Map<String, Object> looking = new HashMap<>(client);
    looking.put("key.deserializer", ByteArrayDeserializer.class.getName());
    looking.put("value.deserializer", ByteArrayDeserializer.class.getName());
    looking.put("isolation.level", "read_committed");
    looking.put("enable.auto.commit", "false");
    looking.put("auto.offset.reset", "earliest");
    looking.put("fetch.max.wait.ms", "50");
    looking.put(
        "max.partition.fetch.bytes", "1"); // one batch: it is enough to know that there is one
    return looking;
  }
}

package org.frontwire.app.system;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.WakeupException;

/** One topic, read without a consumer group: committed records of all partitions. For one thread; {@link #stop} may come from another. */
public final class TopicReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, Object> consumer;
  private final List<TopicPartition> partitions;
  private final Duration patience;
  private final Consumer<String> unreadable;

  private TopicReader(
      KafkaConsumer<String, Object> consumer,
      List<TopicPartition> partitions,
      Duration patience,
      Consumer<String> unreadable) {
    this.consumer = consumer;
    this.partitions = partitions;
    this.patience = patience;
    this.unreadable = unreadable;
  }

  /** Opens a topic that exists, at its beginning. A record that cannot be read is told in one line and passed over. */
  public static TopicReader open(
      Map<String, Object> settings, String topic, Duration patience, Consumer<String> unreadable) {
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
        throw new SystemException(
            "expected a topic " + topic + ", found none on " + settings.get("bootstrap.servers"));
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return new TopicReader(consumer, partitions, patience, unreadable);
    } catch (KafkaException e) {
      consumer.close();
      throw new SystemException(
          "expected topic " + topic + " on " + settings.get("bootstrap.servers") + ", but "
              + e.getMessage(),
          e);
    }
  }

  /** Goes on after what is there now. */
  public void skipToEnd() {
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /** Where each partition ends now. */
  public Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  /** Hands over everything up to the given ends; fails when nothing comes for a while, as from a broker that is gone. */
  public void readTo(
      Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<String, Object>> sink) {
    long left = left(ends);
    long until = System.nanoTime() + patience.toNanos();
    while (left > 0) {
      next(sink);
      long now = left(ends);
      if (now < left) {
        until = System.nanoTime() + patience.toNanos();
      } else if (System.nanoTime() > until) {
        throw new SystemException(
            "expected the rest of " + partitions.get(0).topic() + " within " + patience.toSeconds()
                + " s, but " + now + " records did not come; is the broker down?");
      }
      left = now;
    }
  }

  /** Hands over what comes, until {@link #stop}. */
  public void follow(Consumer<ConsumerRecord<String, Object>> sink) {
    try {
      while (true) {
        next(sink);
      }
    } catch (WakeupException e) {
      return; // stop() was called
    }
  }

  /** Ends {@link #follow}. */
  public void stop() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
  }

  private long left(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
        .sum();
  }

  private void next(Consumer<ConsumerRecord<String, Object>> sink) {
    try {
      consumer.poll(POLL).forEach(sink);
    } catch (RecordDeserializationException e) {
      if (isOfRegistry(e)) {
        throw new SystemException(
            "expected the schema registry to know the schema of " + e.topicPartition() + " offset "
                + e.offset() + ", but it does not answer",
            e);
      }
      unreadable.accept("expected an Avro record of the registry, but could not read "
          + e.topicPartition() + " offset " + e.offset() + ": " + e.getMessage());
      consumer.seek(e.topicPartition(), e.offset() + 1);
    }
  }

  /** A registry that is down must not make records look unreadable. */
  private static boolean isOfRegistry(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketException
          || cause instanceof SocketTimeoutException
          || cause instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }
}

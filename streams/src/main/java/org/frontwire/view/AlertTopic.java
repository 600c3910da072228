package org.frontwire.view;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.frontwire.event.Alert;
import org.frontwire.topic.PlainJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All partitions of a topic of alerts, read committed, without a consumer group. */
final class AlertTopic implements AlertSource {
  private static final Logger LOG = LoggerFactory.getLogger(AlertTopic.class);
  private static final Duration ADMIN_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration LOOK_FOR_PARTITIONS = Duration.ofMinutes(1);

  private final KafkaConsumer<byte[], Alert> consumer;
  private final String topic;
  private final String topicId;
  private long lookedAt = System.nanoTime();

  private AlertTopic(KafkaConsumer<byte[], Alert> consumer, String topic, String topicId) {
    this.consumer = consumer;
    this.topic = topic;
    this.topicId = topicId;
  }

  static AlertTopic open(Map<String, Object> config, String topic, Position from)
      throws InterruptedException {
    String topicId = topicId(config, topic);
    AlertTopic opened = new AlertTopic(new KafkaConsumer<>(reading(config)), topic, topicId);
    try {
      opened.assign(from.topicId().equals(topicId) ? from : Position.beginning(topicId));
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  @Override
  public String topicId() {
    return topicId;
  }

  @Override
  public List<Published> poll(Duration atMost) {
    assignNewPartitions();
    try {
      ConsumerRecords<byte[], Alert> records = consumer.poll(atMost);
      List<Published> alerts = new ArrayList<>(records.count());
      for (ConsumerRecord<byte[], Alert> alert : records) {
        if (alert.value() != null) {
          alerts.add(new Published(
              alert.partition(),
              alert.offset(),
              alert.value().getId(),
              PlainJson.text(alert.value())));
        }
      }
      return alerts;
    } catch (RecordDeserializationException e) {
      return skipUnlessTheRegistryIsAway(e);
    }
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
  }

  /** One alert that nobody can read must not hide those behind it; but a registry that is down must not make alerts unreadable. */
  private List<Published> skipUnlessTheRegistryIsAway(RecordDeserializationException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketException
          || cause instanceof SocketTimeoutException
          || cause instanceof UnknownHostException) {
        throw unreadable;
      }
    }
    LOG.warn("An alert cannot be read and is left out: {}", unreadable.toString());
    consumer.seek(unreadable.topicPartition(), unreadable.offset() + 1);
    return List.of();
  }

  private void assignNewPartitions() {
    long now = System.nanoTime();
    if (now - lookedAt < LOOK_FOR_PARTITIONS.toNanos()) {
      return;
    }
    lookedAt = now;
    if (partitions().size() > consumer.assignment().size()) {
      Set<TopicPartition> known = new HashSet<>(consumer.assignment());
      Map<TopicPartition, Long> reached = new HashMap<>();
      known.forEach(partition -> reached.put(partition, consumer.position(partition)));
      consumer.assign(partitions());
      reached.forEach(consumer::seek);
    }
  }

  private void assign(Position from) {
    consumer.assign(partitions());
    for (TopicPartition partition : consumer.assignment()) {
      long offset = from.next(partition.partition());
      if (offset > 0) {
        consumer.seek(partition, offset);
      }
    }
  }

  private List<TopicPartition> partitions() {
    return consumer.partitionsFor(topic, ADMIN_TIMEOUT).stream()
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  private static Map<String, Object> reading(Map<String, Object> config) {
    Map<String, Object> reading = new HashMap<>(config);
    reading.put("key.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
    reading.put("isolation.level", "read_committed");
    reading.put("auto.offset.reset", "earliest");
    reading.put("enable.auto.commit", "false");
    reading.put("allow.auto.create.topics", "false");
    reading.putIfAbsent("client.id", "frontwire-alert-feed");
    return reading;
  }

  private static String topicId(Map<String, Object> config, String topic)
      throws InterruptedException {
    Map<String, Object> asking = new HashMap<>(config);
    asking.keySet().retainAll(AdminClientConfig.configNames());
    asking.put("default.api.timeout.ms", (int) ADMIN_TIMEOUT.toMillis());
    asking.put("request.timeout.ms", 5_000);
    try (Admin admin = Admin.create(asking)) {
      TopicDescription description = admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get(ADMIN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
          .get(topic);
      if (description == null) {
        throw new KafkaException("expected a description of " + topic + ", got none");
      }
      return description.topicId().toString();
    } catch (ExecutionException e) {
      throw new KafkaException("expected the topic " + topic + ", but " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw new KafkaException(
          "expected the topic " + topic + ", but no broker answered within "
              + ADMIN_TIMEOUT.toSeconds() + " s",
          e);
    }
  }
}

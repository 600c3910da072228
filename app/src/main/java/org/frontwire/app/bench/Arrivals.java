package org.frontwire.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.frontwire.event.Alert;
import org.frontwire.runtime.StreamsSettings;

/** How long each article takes to come out at a topic: the first committed record that it caused there. */
final class Arrivals implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Map<String, Long> sent = new ConcurrentHashMap<>();
  private final List<Long> nanoseconds = new ArrayList<>();
  private final KafkaConsumer<String, SpecificRecord> consumer;
  private final Function<ConsumerRecord<String, SpecificRecord>, String> cause;
  private final Thread thread;
  private volatile boolean closed;

  private Arrivals(
      KafkaConsumer<String, SpecificRecord> consumer,
      Function<ConsumerRecord<String, SpecificRecord>, String> cause) {
    this.consumer = consumer;
    this.cause = cause;
    this.thread = new Thread(this::read, "arrivals");
  }

  /**
   * Watches a topic from its beginning.
   *
   * @param cause the uri of the article that caused a record
   */
  static Arrivals watch(
      StreamsSettings settings,
      String topic,
      Function<ConsumerRecord<String, SpecificRecord>, String> cause) {
    Map<String, Object> reading = new HashMap<>(settings.connection().consumer());
    reading.put("isolation.level", "read_committed");
    reading.put("enable.auto.commit", "false");
    KafkaConsumer<String, SpecificRecord> consumer = new KafkaConsumer<>(reading);
    consumer.assign(List.of(new TopicPartition(topic, 0)));
    consumer.seekToBeginning(consumer.assignment());
    Arrivals arrivals = new Arrivals(consumer, cause);
    arrivals.thread.start();
    return arrivals;
  }

  /** For records under the uri of their article. */
  static String key(ConsumerRecord<String, SpecificRecord> record) {
    return record.key();
  }

  /** For alerts: the article that triggered it. */
  static String trigger(ConsumerRecord<String, SpecificRecord> alert) {
    return ((Alert) alert.value()).getEvidence().get(0).getUri();
  }

  /** Notes that an article is published now. */
  void sent(String uri) {
    sent.put(uri, System.nanoTime());
  }

  /** Starts anew; what was sent before does not count any more. */
  synchronized void forget() {
    sent.clear();
    nanoseconds.clear();
  }

  /** In milliseconds, the shortest first. */
  synchronized List<Double> latencies() {
    return nanoseconds.stream().sorted().map(each -> each / 1e6).toList();
  }

  @Override
  public void close() {
    closed = true;
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (consumer) {
      while (!closed) {
        consumer.poll(POLL).forEach(record -> arrived(cause.apply(record)));
      }
    } catch (WakeupException closing) {
      // close asked for it
    }
  }

  private synchronized void arrived(String uri) {
    Long since = sent.remove(uri);
    if (since != null) {
      nanoseconds.add(System.nanoTime() - since);
    }
  }
}

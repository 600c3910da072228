package org.frontwire.app.system;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.frontwire.app.kafka.TestKafka;
import org.frontwire.event.Alert;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.DateRange;
import org.frontwire.event.Dimension;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Grade;
import org.frontwire.event.MsgType;
import org.frontwire.event.Severity;
import org.frontwire.event.TimePrecision;
import org.frontwire.topic.SerdeSettings;

/** A real broker, with schemas in this process. */
final class Broker implements AutoCloseable {
  static final String REGISTRY = "mock://broker";

  private final TestKafka kafka;

  Broker(Path folder) {
    this.kafka = TestKafka.start(folder);
  }

  void restart() {
    kafka.restart();
  }

  String address() {
    return kafka.bootstrapServers();
  }

  Map<String, Object> consumer() {
    Map<String, Object> consumer = new HashMap<>(SerdeSettings.of(REGISTRY).consumer());
    consumer.put("bootstrap.servers", address());
    return consumer;
  }

  void create(List<String> topics, int partitions)
      throws ExecutionException, InterruptedException, TimeoutException {
    try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address()))) {
      admin
          .createTopics(topics.stream()
              .map(topic -> new NewTopic(topic, partitions, (short) 1))
              .toList())
          .all()
          .get(30, TimeUnit.SECONDS);
    }
  }

  void send(String topic, String key, SpecificRecord value)
      throws ExecutionException, InterruptedException, TimeoutException {
    Map<String, Object> settings = new HashMap<>(SerdeSettings.of(REGISTRY).producer());
    settings.put("bootstrap.servers", address());
    try (KafkaProducer<String, SpecificRecord> producer = new KafkaProducer<>(settings)) {
      producer.send(new ProducerRecord<>(topic, key, value)).get(30, TimeUnit.SECONDS);
    }
  }

  @Override
  public void close() {
    kafka.close();
  }

  static Alert alert(String id) {
    return Alert.newBuilder()
        .setId(id)
        .setChange(ChangeKind.NEW)
        .setMsgType(MsgType.Alert)
        .setDimension(Dimension.CASUALTY)
        .setSubject("incident")
        .setTheatre("SY")
        .setEventDate(DateRange.newBuilder().build())
        .setKnownAt(Instant.parse("2024-05-02T14:10:00Z"))
        .setHeadline("Nine killed")
        .setSeverity(Severity.MEDIUM)
        .setGrade(Grade.WEAK)
        .setEvidence(List.of())
        .build();
  }

  static ArticleUpdate article(String uri, String published, String text) {
    Instant at = Instant.parse(published);
    return ArticleUpdate.newBuilder()
        .setUri(uri)
        .setOutlet(uri)
        .setLanguage("en")
        .setFirstCreated(at)
        .setVersionCreated(at)
        .setPrecision(TimePrecision.MINUTE)
        .setEntries(List.of(Entry.newBuilder()
            .setId("body")
            .setKind(EntryKind.BODY)
            .setPublishedAt(at)
            .setPrecision(TimePrecision.MINUTE)
            .setStart(0)
            .setEnd(text.length())
            .setText(text)
            .build()))
        .build();
  }
}

package org.frontwire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.AvroTypeException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Metadata;
import org.frontwire.topic.Connection;
import org.junit.jupiter.api.Test;

class KafkaPublisherTest {
  private static final Instant NOW = Instant.parse("2020-01-01T00:00:00Z");
  private static final PublishSettings SETTINGS = new PublishSettings(
      Connection.to("broker.example:9092", "http://news:secret@registry.example"),
      "paper.",
      Duration.ofSeconds(1));

  private static ArticleUpdate article(String name) {
    return new PlainText()
        .read(new Document(
            name,
            "PORT, 3 May 2019 (AP) - A barge sank in the port of Senn, police said.",
            Metadata.NONE));
  }

  private static MockProducer<String, SpecificRecord> producer(
      boolean acknowledging, Serializer<SpecificRecord> serializer) {
    return new MockProducer<>(acknowledging, null, new StringSerializer(), serializer);
  }

  private static KafkaPublisher publisher(MockProducer<String, SpecificRecord> producer) {
    return new KafkaPublisher(SETTINGS, producer, InstantSource.fixed(NOW));
  }

  private static String header(ProducerRecord<String, SpecificRecord> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  @Test
  void anArticleIsARecordByItsUriWithTheHeadersOfACloudEvent() {
    MockProducer<String, SpecificRecord> producer = producer(true, (topic, value) -> new byte[1]);
    List<ArticleUpdate> acknowledged = new ArrayList<>();

    publisher(producer).publish(article("a.txt"), acknowledged::add);

    ProducerRecord<String, SpecificRecord> record = producer.history().get(0);
    assertThat(record.topic()).isEqualTo("paper.article-updates");
    assertThat(record.key()).isEqualTo("a.txt");
    assertThat(record.timestamp())
        .isEqualTo(Instant.parse("2019-05-03T00:00:00Z").toEpochMilli());
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(record, "ce_id")).isEqualTo("a.txt#1");
    assertThat(header(record, "ce_source")).isEqualTo("/frontwire/ingest");
    assertThat(header(record, "ce_type")).isEqualTo("org.frontwire.article-update.v1");
    assertThat(header(record, "ce_time")).isEqualTo("2019-05-03T00:00:00Z");
    assertThat(header(record, "content-type")).isEqualTo("application/avro");
    assertThat(acknowledged).containsExactly(article("a.txt"));
  }

  @Test
  void recordsKeepTheOrderOfTheCalls() {
    MockProducer<String, SpecificRecord> producer = producer(true, (topic, value) -> new byte[1]);
    KafkaPublisher publisher = publisher(producer);

    publisher.publish(article("b.txt"), a -> {});
    publisher.setAside(
        "x", new DeadLetter("x", "empty", "expected words", NOW, 0L, ByteBuffer.allocate(0)));
    publisher.publish(article("a.txt"), a -> {});
    publisher.flush();

    assertThat(producer.history().stream().map(ProducerRecord::key))
        .containsExactly("b.txt", "x", "a.txt");
    assertThat(publisher.sent()).isEqualTo(new Publisher.Sent(2, 1, 0));
  }

  @Test
  void anArticleThatIsTooLargeGoesToTheDeadLetters() {
    MockProducer<String, SpecificRecord> producer = producer(false, (topic, value) -> new byte[1]);
    KafkaPublisher publisher = publisher(producer);
    List<ArticleUpdate> acknowledged = new ArrayList<>();

    publisher.publish(article("big.txt"), acknowledged::add);
    producer.errorNext(new RecordTooLargeException("5 MB is above 4 MB"));
    publisher.publish(article("small.txt"), acknowledged::add);
    publisher.flush();

    assertThat(producer.history().stream().map(ProducerRecord::topic))
        .containsExactly("paper.article-updates", "paper.dead-letters", "paper.article-updates");
    DeadLetter letter = (DeadLetter) producer.history().get(1).value();
    assertThat(letter.getReason()).isEqualTo("unpublishable");
    assertThat(letter.getMessage())
        .isEqualTo(
            "expected an article that can be published, found RecordTooLargeException: 5 MB is above 4 MB, in big.txt");
    assertThat(acknowledged).extracting(ArticleUpdate::getUri).containsExactly("small.txt");
  }

  @Test
  void anArticleThatCannotBeWrittenGoesToTheDeadLetters() {
    MockProducer<String, SpecificRecord> producer = producer(true, (topic, value) -> {
      if (value instanceof ArticleUpdate)
        throw new SerializationException("no", new AvroTypeException("not in the enum"));
      return new byte[1];
    });
    KafkaPublisher publisher = publisher(producer);

    publisher.publish(article("a.txt"), a -> {});

    assertThat(((DeadLetter) producer.history().get(0).value()).getMessage())
        .contains("AvroTypeException: not in the enum");
    assertThat(publisher.sent().unpublishable()).isEqualTo(1);
  }

  @Test
  void aRegistryThatIsDownStopsTheRunWithOneLine() {
    MockProducer<String, SpecificRecord> producer = producer(true, (topic, value) -> {
      throw new SerializationException("no", new IOException("Connection refused"));
    });
    KafkaPublisher publisher = publisher(producer);

    assertThatThrownBy(() -> publisher.publish(article("a.txt"), a -> {}))
        .isInstanceOf(PublishException.class)
        .hasMessage(
            "expected the schema registry at http://registry.example to know the schemas, found: IOException: Connection refused");
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void aFailureOfTheBrokerStopsTheNextCall() {
    MockProducer<String, SpecificRecord> producer = producer(false, (topic, value) -> new byte[1]);
    KafkaPublisher publisher = publisher(producer);
    publisher.publish(article("a.txt"), a -> {});
    producer.errorNext(new TimeoutException("expired"));

    assertThatThrownBy(() -> publisher.publish(article("b.txt"), a -> {}))
        .isInstanceOf(PublishException.class)
        .hasMessage(
            "expected Kafka at broker.example:9092 to take records within 1000 ms, found: TimeoutException: expired");
  }

  @Test
  void aBrokerThatIsDownIsReportedWithinTheTimeout() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Connection down = Connection.to("localhost:" + port, "mock://down");

    long start = System.nanoTime();
    try (KafkaPublisher publisher =
        KafkaPublisher.connect(new PublishSettings(down, "frontwire.", Duration.ofSeconds(1)))) {
      assertThatThrownBy(() -> {
            publisher.publish(article("a.txt"), a -> {});
            publisher.flush();
          })
          .isInstanceOf(PublishException.class)
          .hasMessageStartingWith("expected Kafka at localhost:" + port
              + " to take records within 1000 ms, found: TimeoutException");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }
}

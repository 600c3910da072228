package org.frontwire.app.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.ingest.Ingest;
import org.frontwire.ingest.Order;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.publish.Publisher;
import org.frontwire.ingest.revision.Revisions;
import org.frontwire.ingest.source.FileSource;
import org.frontwire.ingest.source.SourceSettings;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;
import org.frontwire.topology.MonitorTopology;
import org.frontwire.topology.TopologySettings;

/** A replay of folders of documents through everything but Kafka. */
public final class Rehearsal implements AutoCloseable {
  private final SerdeSettings serdes = SerdeSettings.of("mock://rehearsal");
  private final TopologyTestDriver driver;
  private final TestInputTopic<String, ArticleUpdate> updates;

  private Rehearsal(Path state) {
    TopologySettings settings = TopologySettings.of(Topics.PREFIX);
    Properties properties = new Properties();
    properties.putAll(MonitorTopology.properties(settings, serdes));
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "rehearsal");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:9092");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    driver = new TopologyTestDriver(MonitorTopology.of(settings, serdes), properties);
    updates = driver.createInputTopic(
        Topics.ARTICLE_UPDATES.name(),
        new StringSerializer(),
        serdes.serde(Topics.ARTICLE_UPDATES).serializer());
  }

  public static Rehearsal open() {
    try {
      return new Rehearsal(Files.createTempDirectory("rehearsal"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replays a folder in an order: {@code time}, {@code file} or {@code shuffle:SEED}. */
  public Rehearsal replay(Path folder, String order) {
    try (Revisions revisions = Revisions.ofThisRun()) {
      new Ingest(new PlainText(), revisions, new Direct(), InstantSource.system())
          .run(
              Order.parse(order).of(new FileSource(List.of(folder), SourceSettings.DEFAULTS)),
              sofar -> {});
    }
    return this;
  }

  /** All that was written to a topic since the last look. */
  public <T extends SpecificRecord> List<KeyValue<String, T>> records(Topic<T> topic) {
    return driver
        .createOutputTopic(
            topic.name(), new StringDeserializer(), serdes.serde(topic).deserializer())
        .readKeyValuesToList();
  }

  /** All values that were written to a topic since the last look. */
  public <T extends SpecificRecord> List<T> written(Topic<T> topic) {
    return records(topic).stream().map(record -> record.value).toList();
  }

  @Override
  public void close() {
    driver.close();
  }

  /** Pipes article updates into the topology. */
  private final class Direct implements Publisher {
    private final List<DeadLetter> letters = new ArrayList<>();
    private long articles;

    @Override
    public void publish(ArticleUpdate article, Consumer<ArticleUpdate> acknowledged) {
      articles++;
      Instant at = article.getVersionCreated();
      updates.pipeInput(article.getUri(), article, Math.max(0, at.toEpochMilli()));
      acknowledged.accept(article);
    }

    @Override
    public void setAside(String key, DeadLetter letter) {
      letters.add(letter);
    }

    @Override
    public void flush() {
      if (!letters.isEmpty()) {
        throw new IllegalStateException("expected documents that can be read, came " + letters);
      }
    }

    @Override
    public Sent sent() {
      return new Sent(articles, letters.size(), 0);
    }

    @Override
    public void close() {
      flush();
    }
  }
}

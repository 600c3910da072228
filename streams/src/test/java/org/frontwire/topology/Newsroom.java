package org.frontwire.topology;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.processor.StateStore;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;

/** The topology under test with real serdes and stores; only the broker is missing. */
final class Newsroom implements AutoCloseable {
  static final TopologySettings SETTINGS = TopologySettings.of("frontwire.");

  private final SerdeSettings serdes = SerdeSettings.of("mock://newsroom");
  private final Path folder;
  private final TopologyTestDriver driver;

  private Newsroom(Path folder, TopologySettings settings) {
    this.folder = folder;
    Topology topology = MonitorTopology.of(settings, serdes);
    Properties properties = new Properties();
    properties.putAll(MonitorTopology.properties(settings, serdes));
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "newsroom");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:9092");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    this.driver = new TopologyTestDriver(topology, properties);
  }

  static Newsroom open() {
    return open(SETTINGS);
  }

  static Newsroom open(TopologySettings settings) {
    try {
      return new Newsroom(Files.createTempDirectory("newsroom"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another newsroom on a copy of this one's state. Its stores are closed under its feet, since a driver that ends well wipes them. */
  Newsroom restarted() throws IOException {
    driver.getAllStateStores().values().forEach(StateStore::close);
    Path copy = Files.createTempDirectory("newsroom");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(folder.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    assertThatExceptionOfType(InvalidStateStoreException.class).isThrownBy(this::close);
    return new Newsroom(copy, SETTINGS);
  }

  void receive(ArticleUpdate article) {
    driver
        .createInputTopic(
            Topics.ARTICLE_UPDATES.name(),
            new StringSerializer(),
            serdes.serde(Topics.ARTICLE_UPDATES).serializer())
        .pipeInput(
            article.getUri(), article, Math.max(0, article.getVersionCreated().toEpochMilli()));
  }

  void receiveBytes(String key, byte[] value) {
    driver
        .createInputTopic(
            Topics.ARTICLE_UPDATES.name(), new StringSerializer(), new ByteArraySerializer())
        .pipeInput(key, value);
  }

  /** What was written to a topic since the last look. */
  <T extends SpecificRecord> List<T> written(Topic<T> topic) {
    return records(topic).stream().map(record -> record.value).toList();
  }

  <T extends SpecificRecord> List<KeyValue<String, T>> records(Topic<T> topic) {
    TestOutputTopic<String, T> output = driver.createOutputTopic(
        topic.name(), new StringDeserializer(), serdes.serde(topic).deserializer());
    return output.readKeyValuesToList();
  }

  <T> org.apache.kafka.streams.state.KeyValueStore<String, T> store(String name) {
    return driver.getKeyValueStore(name);
  }

  @Override
  public void close() {
    driver.close();
  }
}

package org.frontwire.topology;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;

/** Topics, repartitions and stores with their names and serdes, so that the stages say only what flows where. */
record Wiring(TopologySettings settings, SerdeSettings serdes) {

  KStream<String, ArticleUpdate> articleUpdates(StreamsBuilder builder) {
    Topic<ArticleUpdate> topic = Topics.ARTICLE_UPDATES;
    return builder.stream(
        settings.name(topic),
        Consumed.with(Serdes.String(), serdes.serde(topic)).withName("receive-updates"));
  }

  /** Writes what a function takes from each value: node "write-TOPIC" to the topic. */
  <V, W extends SpecificRecord> void write(
      KStream<String, V> stream, Topic<W> topic, Function<V, List<Record<String, W>>> records) {
    String name = topic.name().substring(Topics.PREFIX.length());
    take(stream, "take-" + name, records)
        .to(
            settings.name(topic),
            Produced.with(Serdes.String(), serdes.serde(topic)).withName("write-" + name));
  }

  /** Passes on what a function takes from each value. */
  <V, W> KStream<String, W> take(
      KStream<String, V> stream, String name, Function<V, List<Record<String, W>>> records) {
    return stream.process(() -> new TakeProcessor<>(records), Named.as(name));
  }

  /** Brings all records of a key together in one partition: topic "APPLICATION-NAME-repartition". */
  <W extends SpecificRecord> KStream<String, W> byKey(
      KStream<String, W> stream, String name, Class<W> type) {
    return byKey(stream, name, serdes.serde(type));
  }

  /** Brings the articles of a desk together. */
  KStream<String, PackedArticle> byDesk(KStream<String, PackedArticle> articles) {
    return byKey(articles, "articles-by-desk", packed());
  }

  /** The articles of a desk by their places. */
  StoreBuilder<KeyValueStore<Long, PackedArticle>> articles(String name) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.Long(), packed());
  }

  <W extends SpecificRecord> StoreBuilder<KeyValueStore<String, W>> store(
      String name, Class<W> type) {
    return store(name, serdes.serde(type));
  }

  StoreBuilder<KeyValueStore<String, String>> words(String name) {
    return store(name, Serdes.String());
  }

  /** A record at the time its words were published; Kafka knows no time before 1970. */
  static <W> Record<String, W> record(String key, W value, Instant publishedAt) {
    return new Record<>(key, value, Math.max(0, publishedAt.toEpochMilli()));
  }

  /** Read articles with the bytes that they came as. */
  Serde<PackedArticle> packed() {
    return PackedArticle.serde(serdes.serde(ReadArticle.class));
  }

  private static <W> KStream<String, W> byKey(
      KStream<String, W> stream, String name, Serde<W> values) {
    return stream.repartition(Repartitioned.with(Serdes.String(), values).withName(name));
  }

  private static <W> StoreBuilder<KeyValueStore<String, W>> store(String name, Serde<W> values) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.String(), values);
  }
}

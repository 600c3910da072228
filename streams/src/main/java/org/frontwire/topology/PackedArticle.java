package org.frontwire.topology;

import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.frontwire.event.internal.ReadArticle;

/** An article, and the bytes that it came as: it is stored as those, and not made bytes of again. */
final class PackedArticle {
  private final ReadArticle article;
  private final Optional<byte[]> bytes;

  private PackedArticle(ReadArticle article, Optional<byte[]> bytes) {
    this.article = article;
    this.bytes = bytes;
  }

  static PackedArticle of(ReadArticle article) {
    return new PackedArticle(article, Optional.empty());
  }

  ReadArticle article() {
    return article;
  }

  /** Reads and writes what a serde of articles reads and writes. */
  static Serde<PackedArticle> serde(Serde<ReadArticle> articles) {
    Serializer<ReadArticle> serializer = articles.serializer();
    Deserializer<ReadArticle> deserializer = articles.deserializer();
    return Serdes.serdeFrom(
        (topic, packed) ->
            packed.bytes.orElseGet(() -> serializer.serialize(topic, packed.article)),
        (topic, bytes) ->
            new PackedArticle(deserializer.deserialize(topic, bytes), Optional.of(bytes)));
  }
}

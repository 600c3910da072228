package org.frontwire.topology;

import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.frontwire.event.internal.ReadArticle;

/** An article, and the bytes that it came as: it is stored as those, and not made bytes of again. */
final class PackedArticle {
  private final Optional<ReadArticle> article;
  private final Optional<byte[]> bytes;

  private PackedArticle(Optional<ReadArticle> article, Optional<byte[]> bytes) {
    this.article = article;
    this.bytes = bytes;
  }

  static PackedArticle of(ReadArticle article) {
    return new PackedArticle(Optional.of(article), Optional.empty());
  }

  ReadArticle article() {
    return article.orElseThrow(
        () -> new IllegalStateException("expected an article, came bytes to be passed on"));
  }

  /** Reads and writes what a serde of articles reads and writes. */
  static Serde<PackedArticle> serde(Serde<ReadArticle> articles) {
    Serializer<ReadArticle> serializer = articles.serializer();
    Deserializer<ReadArticle> deserializer = articles.deserializer();
    return Serdes.serdeFrom(
        (topic, packed) ->
            packed.bytes.orElseGet(() -> serializer.serialize(topic, packed.article())),
        (topic, bytes) -> new PackedArticle(
            Optional.of(deserializer.deserialize(topic, bytes)), Optional.of(bytes)));
  }

  /** Passes on what nobody reads on the way. */
  static Serde<PackedArticle> unread(Serde<PackedArticle> packed) {
    return Serdes.serdeFrom(
        packed.serializer(),
        (topic, bytes) -> new PackedArticle(Optional.empty(), Optional.of(bytes)));
  }
}

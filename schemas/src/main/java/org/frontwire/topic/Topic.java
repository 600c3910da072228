package org.frontwire.topic;

import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.TopicConfig;

/**
 * One public topic. Keys are strings, values Avro.
 *
 * @param name full name, "frontwire.alerts"
 * @param key what the key is, in words: "article uri"
 * @param value class of the values
 * @param partitions how many a new topic gets, 1 or more; an existing topic may have any number
 * @param kept how long records stay
 * @param compression how the broker stores them
 */
public record Topic<T extends SpecificRecord>(
    String name, String key, Class<T> value, int partitions, Kept kept, Compression compression) {

  /** Largest record batch a topic takes, in bytes: 4 MiB, four times Kafka's default; a live blog of a whole war fits. */
  public static final int MAX_MESSAGE_BYTES = 4 << 20;

  /** How the broker stores records. */
  public enum Compression {
    /** As the producer compressed them: fast, and read by Java, C and what builds on it. */
    AS_WRITTEN("producer"),
    /** Compressed again by the broker, for the few records that strangers read: every client library knows gzip. */
    GZIP("gzip");

    private final String setting;

    Compression(String setting) {
      this.setting = setting;
    }
  }

  public Topic {
    if (partitions < 1)
      throw new IllegalArgumentException(
          "expected 1 partition or more, came " + partitions + " for " + name);
  }

  /** The same topic with another number of partitions for its creation. */
  public Topic<T> withPartitions(int count) {
    return new Topic<>(name, key, value, count, kept, compression);
  }

  /** The same topic under another prefix than {@link Topics#PREFIX}. */
  public Topic<T> under(String prefix) {
    String bare = name.substring(Topics.PREFIX.length());
    return new Topic<>(prefix + bare, key, value, partitions, kept, compression);
  }

  /** Schema of the values, as registered: without the Java hints of the generated class. */
  public Schema schema() {
    return SchemaText.published(SpecificData.get().getSchema(value));
  }

  /** Name of the values' schema in the registry, by Confluent's topic name strategy. */
  public String subject() {
    return name + "-value";
  }

  /** Topic settings by Kafka's names. */
  public Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>(kept.settings());
    settings.put(TopicConfig.COMPRESSION_TYPE_CONFIG, compression.setting);
    settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_MESSAGE_BYTES));
    settings.put(TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG, Long.toString(Long.MAX_VALUE));
    return settings;
  }
}

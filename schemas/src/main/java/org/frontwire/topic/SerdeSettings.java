package org.frontwire.topic;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/**
 * How values become bytes and back: Confluent's Avro serializers against one registry.
 *
 * @param registersSchemas whether writers register a schema that the registry lacks. Default true, which the internal topics of
 *     Kafka Streams need; false refuses to write what {@link SchemaAdmin} has not registered before
 */
public record SerdeSettings(Registry registry, boolean registersSchemas) {

  /** Class name of the serializer, of whichever artifact is on the class path. */
  public static final String SERIALIZER = "io.confluent.kafka.serializers.KafkaAvroSerializer";

  /** Class name of the deserializer. */
  public static final String DESERIALIZER = "io.confluent.kafka.serializers.KafkaAvroDeserializer";

  private static final String REGISTRY = "frontwire.registry";

  /** For a registry that asks for no credentials, with schemas registered as needed. */
  public static SerdeSettings of(String registryUrl) {
    return of(Registry.at(registryUrl));
  }

  /** For a registry, with schemas registered as needed. */
  public static SerdeSettings of(Registry registry) {
    return new SerdeSettings(registry, true);
  }

  /** What a producer needs to write public records: string keys, Avro values. */
  public Map<String, Object> producer() {
    Map<String, Object> settings = new HashMap<>(serializer());
    settings.put("key.serializer", StringSerializer.class.getName());
    settings.put("value.serializer", SERIALIZER);
    settings.put("max.request.size", Topic.MAX_MESSAGE_BYTES);
    return settings;
  }

  /** What a consumer needs to read them as the generated classes. */
  public Map<String, Object> consumer() {
    Map<String, Object> settings = new HashMap<>(deserializer());
    settings.put("key.deserializer", StringDeserializer.class.getName());
    settings.put("value.deserializer", DESERIALIZER);
    return settings;
  }

  /** What Kafka Streams needs beside the serdes: string keys by default, and room for the largest record. */
  public Map<String, Object> streams() {
    return Map.of(
        "default.key.serde",
        Serdes.StringSerde.class.getName(),
        "producer.max.request.size",
        Topic.MAX_MESSAGE_BYTES,
        REGISTRY,
        registry);
  }

  /** The settings whose {@link #streams} these are. */
  public static SerdeSettings ofStreams(Map<String, ?> settings) {
    if (settings.get(REGISTRY) instanceof Registry registry) return of(registry);
    throw new ConfigException("expected a registry as " + REGISTRY + ", found none");
  }

  /** A serde for values of one class. Throws ConfigException when Confluent's classes are not on the class path. */
  public <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
    Serde<T> confluent = confluent(type);
    return Serdes.serdeFrom(
        new DirectSerializer<>(confluent.serializer(), type), confluent.deserializer());
  }

  /** The same with Confluent's serializer as it comes: what others write with, for comparisons. */
  @SuppressWarnings("unchecked")
  public <T extends SpecificRecord> Serde<T> confluent(Class<T> type) {
    Map<String, Object> reading = new HashMap<>(deserializer());
    reading.put("specific.avro.value.type", type.getName());
    Serializer<T> serializer = (Serializer<T>) named(SERIALIZER, Serializer.class);
    Deserializer<T> deserializer = (Deserializer<T>) named(DESERIALIZER, Deserializer.class);
    serializer.configure(serializer(), false);
    deserializer.configure(reading, false);
    return Serdes.serdeFrom(serializer, deserializer);
  }

  /** A serde for the values of a topic. */
  public <T extends SpecificRecord> Serde<T> serde(Topic<T> topic) {
    return serde(topic.value());
  }

  private Map<String, Object> serializer() {
    Map<String, Object> settings = new HashMap<>(registry.serdes());
    settings.put("auto.register.schemas", registersSchemas);
    settings.put("avro.remove.java.properties", true);
    return settings;
  }

  private Map<String, Object> deserializer() {
    Map<String, Object> settings = new HashMap<>(registry.serdes());
    settings.put("specific.avro.reader", true);
    return settings;
  }

  private static <S> S named(String className, Class<S> type) {
    try {
      return Utils.newInstance(className, type);
    } catch (ClassNotFoundException e) {
      throw new ConfigException("expected " + className
          + " on the class path, from frontwire-confluent or with -Pconfluent; found none");
    }
  }
}

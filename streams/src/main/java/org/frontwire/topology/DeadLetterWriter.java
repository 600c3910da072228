package org.frontwire.topology;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.frontwire.event.DeadLetter;
import org.frontwire.topic.SerdeSettings;
import org.jspecify.annotations.Nullable;

/** Turns a record that cannot be processed into a dead letter, written in the same transaction that passes the record by. */
final class DeadLetterWriter {
  /** Setting: name of the topic to write to. */
  static final String TOPIC = "frontwire.dead.letters";

  private static final int HEAD_BYTES = 64 << 10;

  private final String topic;
  private final Serializer<DeadLetter> serializer;

  private DeadLetterWriter(String topic, Serializer<DeadLetter> serializer) {
    this.topic = topic;
    this.serializer = serializer;
  }

  static DeadLetterWriter of(Map<String, ?> settings) {
    String topic = Objects.requireNonNull(settings.get(TOPIC), TOPIC).toString();
    return new DeadLetterWriter(
        topic, SerdeSettings.ofStreams(settings).serde(DeadLetter.class).serializer());
  }

  /** The dead letter of a source record, under the key of the source. */
  ProducerRecord<byte[], byte[]> letter(
      ErrorHandlerContext at,
      String reason,
      Exception problem,
      byte @Nullable [] key,
      byte @Nullable [] value) {
    String source = Source.of(at.topic(), at.partition(), at.offset());
    byte[] bytes = value == null ? new byte[0] : value;
    DeadLetter letter = DeadLetter.newBuilder()
        .setSource(source)
        .setReason(reason)
        .setMessage(message(source, problem))
        .setAt(Instant.now())
        .setSize(value == null ? -1 : value.length)
        .setHead(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, HEAD_BYTES)))
        .build();
    return new ProducerRecord<>(topic, null, null, key, serializer.serialize(topic, letter));
  }

  /** Whether the fault lies with Kafka, the registry or the disk and not with the record: then the record must wait. */
  static boolean isNotTheRecords(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      String name = cause.getClass().getName();
      boolean network = name.startsWith("java.net.")
          || name.startsWith("javax.net.")
          || name.startsWith("java.nio.channels.");
      boolean registry = name.endsWith("RestClientException")
          && String.valueOf(cause.getMessage()).contains("error code: 5");
      if (network || registry) {
        return true;
      }
    }
    return false;
  }

  /** Whether processing failed in Kafka Streams itself: a store, the producer, a serializer. */
  static boolean isKafkas(Exception problem) {
    return problem instanceof KafkaException;
  }

  private static String message(String source, Exception problem) {
    Throwable root = problem;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return "expected a record that can be processed at " + source + ", came "
        + root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}

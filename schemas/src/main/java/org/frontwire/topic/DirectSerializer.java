package org.frontwire.topic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what Confluent's serializer writes, byte for byte, and asks that one only for the first record of each topic, for which it
 * registers the schema. What the first record begins with (one byte for the format, four for the id of the schema) begins all others too:
 * Confluent's serializer hashes the whole schema again for each of them, which takes as long as writing the record. Where it wrote
 * the first record otherwise than expected, as settings of the registry can make it, it writes them all.
 */
final class DirectSerializer<T extends SpecificRecord> implements Serializer<T> {
  private static final int FRAME = 1 + Integer.BYTES;
  /** The frame of a topic whose records are not ours to write. */
  private static final byte[] NONE = new byte[0];

  private final Serializer<T> confluent;
  private final SpecificDatumWriter<T> writer;
  private final Map<String, byte[]> frames = new ConcurrentHashMap<>();
  private final ThreadLocal<Bytes> bytes = ThreadLocal.withInitial(Bytes::new);

  DirectSerializer(Serializer<T> confluent, Class<T> type) {
    SpecificData data = new SpecificData(type.getClassLoader());
    SpecificData.getForClass(type).getConversions().forEach(data::addLogicalTypeConversion);
    data.setCustomCoders(true);
    this.confluent = confluent;
    this.writer = new SpecificDatumWriter<>(data.getSchema(type), data);
  }

  @Override
  public byte @Nullable [] serialize(String topic, @Nullable T record) {
    return serialize(topic, record, () -> confluent.serialize(topic, record));
  }

  @Override
  public byte @Nullable [] serialize(String topic, Headers headers, @Nullable T record) {
    return serialize(topic, record, () -> confluent.serialize(topic, headers, record));
  }

  @Override
  public void close() {
    confluent.close();
  }

  private byte @Nullable [] serialize(
      String topic, @Nullable T record, Supplier<byte @Nullable []> confluents) {
    byte[] frame = frames.get(topic);
    if (record != null && frame != null && frame != NONE) {
      return framed(frame, record);
    }
    byte[] written = confluents.get();
    if (record != null && frame == null && written != null) {
      byte[] first = Arrays.copyOf(written, FRAME);
      frames.put(topic, Arrays.equals(written, framed(first, record)) ? first : NONE);
    }
    return written;
  }

  private byte[] framed(byte[] frame, T record) {
    Bytes out = bytes.get();
    // before the bytes are reset: it first writes out what a record that failed has left behind
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, out.encoder);
    out.encoder = encoder;
    out.reset();
    out.write(frame, 0, frame.length);
    try {
      writer.write(record, encoder);
      encoder.flush();
    } catch (IOException | RuntimeException e) {
      throw new SerializationException(
          "expected a record that has all fields of " + record.getSchema().getFullName(), e);
    }
    return out.toByteArray();
  }

  /** What one thread writes to, and with. */
  private static final class Bytes extends ByteArrayOutputStream {
    private @Nullable BinaryEncoder encoder;
  }
}

package org.frontwire.topic;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Records of any generated class, filled at random by their schema. */
final class RandomRecords {

  private static final List<String> STRINGS =
      List.of("", "AFP", "Deir ez-Zor", "\"21\"\n\\", "حلب", "𐎀 dead");

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  <T extends SpecificRecord> T next(Class<T> type) {
    return type.cast(filled(SpecificData.get().getSchema(type)));
  }

  private @Nullable Object value(Schema schema) {
    return switch (schema.getType()) {
      case RECORD -> filled(schema);
      case ENUM -> SpecificData.get().createEnum(one(schema.getEnumSymbols()), schema);
      case ARRAY ->
        Stream.generate(() -> value(schema.getElementType()))
            .limit(random.nextInt(3))
            .toList();
      case UNION -> value(one(schema.getTypes()));
      case STRING -> one(STRINGS);
      case BYTES -> ByteBuffer.wrap(new byte[] {(byte) random.nextInt(), 0, -1});
      case INT ->
        LogicalTypes.date().equals(schema.getLogicalType())
            ? LocalDate.ofEpochDay(random.nextInt(40_000))
            : (Object) random.nextInt();
      case LONG ->
        LogicalTypes.timestampMillis().equals(schema.getLogicalType())
            ? Instant.ofEpochMilli(random.nextInt() * 1_000L)
            : (Object) random.nextLong();
      case DOUBLE -> random.nextDouble();
      case BOOLEAN -> random.nextBoolean();
      case NULL -> null;
      case MAP, FIXED, FLOAT -> throw new IllegalStateException("no schema of ours has " + schema);
    };
  }

  private SpecificRecord filled(Schema schema) {
    SpecificRecord event =
        (SpecificRecord) SpecificData.newInstance(SpecificData.get().getClass(schema), schema);
    for (Schema.Field field : schema.getFields()) event.put(field.pos(), value(field.schema()));
    return event;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

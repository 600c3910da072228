package org.frontwire.topic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * An Avro record as the JSON that people expect: fields in the schema's order, nulls kept, instants and dates in ISO 8601
 * (UTC, "2024-05-02T14:10:00Z"), enums by name, bytes in base64, and no wrappers around the values of a union. Avro's own
 * JSON has the wrappers and writes times as numbers.
 */
public final class PlainJson {

  private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new LineEnds());

  private PlainJson() {}

  /** Makes a generator for one line of JSON: no reader takes a character within a string for a line end. */
  public static JsonGenerator line(Writer to) throws IOException {
    return JSON.createGenerator(to);
  }

  /** One line without a line end. */
  public static String text(IndexedRecord event) {
    StringWriter text = new StringWriter(512);
    try (JsonGenerator json = line(text)) {
      write(event, json);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter failed", e);
    }
    return text.toString();
  }

  /** Writes the record as one object; the generator stays open. */
  public static void write(IndexedRecord event, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Schema.Field field : event.getSchema().getFields()) {
      json.writeFieldName(field.name());
      write(event.get(field.pos()), field.schema(), json);
    }
    json.writeEndObject();
  }

  private static void write(@Nullable Object value, Schema schema, JsonGenerator json)
      throws IOException {
    if (value == null) json.writeNull();
    else if (value instanceof IndexedRecord event) write(event, json);
    else if (value instanceof Collection<?> values)
      writeArray(values, within(schema, Schema.Type.ARRAY).getElementType(), json);
    else if (value instanceof Map<?, ?> map)
      writeMap(map, within(schema, Schema.Type.MAP).getValueType(), json);
    else if (value instanceof ByteBuffer bytes) json.writeBinary(contents(bytes));
    else if (value instanceof Number number) writeNumber(number, schema, json);
    else if (value instanceof Boolean flag) json.writeBoolean(flag);
    else json.writeString(value.toString());
  }

  private static void writeArray(Collection<?> values, Schema element, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    for (Object value : values) write(value, element, json);
    json.writeEndArray();
  }

  private static void writeMap(Map<?, ?> map, Schema element, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(entry.getKey().toString());
      write(entry.getValue(), element, json);
    }
    json.writeEndObject();
  }

  /** Generic records hold times as numbers; the generated classes hold them as Instant and LocalDate. */
  private static void writeNumber(Number number, Schema schema, JsonGenerator json)
      throws IOException {
    if (has(schema, LogicalTypes.timestampMillis()))
      json.writeString(Instant.ofEpochMilli(number.longValue()).toString());
    else if (has(schema, LogicalTypes.date()))
      json.writeString(LocalDate.ofEpochDay(number.longValue()).toString());
    else if (number instanceof Double real) json.writeNumber(real);
    else if (number instanceof Float real) json.writeNumber(real);
    else json.writeNumber(number.longValue());
  }

  private static boolean has(Schema schema, org.apache.avro.LogicalType type) {
    if (schema.isUnion()) return schema.getTypes().stream().anyMatch(branch -> has(branch, type));
    return type.equals(schema.getLogicalType());
  }

  /** The schema itself, or the branch of the union that has the type. */
  private static Schema within(Schema schema, Schema.Type type) {
    if (!schema.isUnion()) return schema;
    return schema.getTypes().stream()
        .filter(branch -> branch.getType() == type)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("expected a branch of type " + type + " in " + schema));
  }

  private static byte[] contents(ByteBuffer bytes) {
    byte[] contents = new byte[bytes.remaining()];
    bytes.duplicate().get(contents);
    return contents;
  }
}

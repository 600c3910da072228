package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Figure;
import org.frontwire.event.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainJsonTest {

  static Stream<Arguments> valuesAndTheirJson() {
    String instant = "{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}";
    String date = "{\"type\":\"int\",\"logicalType\":\"date\"}";
    return Stream.of(
        Arguments.of("\"string\"", "Aleppo", "\"Aleppo\""),
        Arguments.of("\"string\"", "a \"b\"\n\\ حلب", "\"a \\\"b\\\"\\n\\\\ حلب\""),
        Arguments.of("\"string\"", "a\u0085b\u2028c\u2029d", "\"a\\u0085b\\u2028c\\u2029d\""),
        Arguments.of("[\"null\",\"string\"]", null, "null"),
        Arguments.of("[\"null\",\"string\"]", "AFP", "\"AFP\""),
        Arguments.of("[\"null\",\"long\"]", 21L, "21"),
        Arguments.of("\"int\"", -1, "-1"),
        Arguments.of("\"double\"", 0.5, "0.5"),
        Arguments.of("\"boolean\"", false, "false"),
        Arguments.of("\"bytes\"", ByteBuffer.wrap(new byte[] {1, 2, 3}), "\"AQID\""),
        Arguments.of(instant, Instant.parse("2024-05-02T14:10:00Z"), "\"2024-05-02T14:10:00Z\""),
        Arguments.of(instant, 1_714_659_000_000L, "\"2024-05-02T14:10:00Z\""),
        Arguments.of(
            instant, Instant.parse("2024-05-02T14:10:00.250Z"), "\"2024-05-02T14:10:00.250Z\""),
        Arguments.of("[\"null\"," + date + "]", LocalDate.of(2016, 8, 5), "\"2016-08-05\""),
        Arguments.of("[\"null\"," + date + "]", 17_018, "\"2016-08-05\""),
        Arguments.of("{\"type\":\"array\",\"items\":\"string\"}", List.of(), "[]"),
        Arguments.of(
            "{\"type\":\"array\",\"items\":" + date + "}",
            List.of(0, 1),
            "[\"1970-01-01\",\"1970-01-02\"]"),
        Arguments.of("{\"type\":\"map\",\"values\":\"int\"}", Map.of("dead", 3), "{\"dead\":3}"));
  }

  @ParameterizedTest
  @MethodSource("valuesAndTheirJson")
  void everyKindOfValueIsPlain(String schema, @Nullable Object value, String json) {
    Schema type = new Schema.Parser()
        .parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"f\",\"type\":" + schema
            + "}]}");
    IndexedRecord event = new GenericData.Record(type);
    event.put(0, value);

    assertThat(PlainJson.text(event)).isEqualTo("{\"f\":" + json + "}");
  }

  @Test
  void fieldsStandInTheSchemasOrderAndNullsAreKept() {
    Place place = new Place("geonames:170063", "Aleppo", "SY", null, 36.2, 37.125, 1);

    assertThat(PlainJson.text(place))
        .isEqualTo(
            "{\"id\":\"geonames:170063\",\"name\":\"Aleppo\",\"country\":\"SY\",\"admin1\":null,"
                + "\"latitude\":36.2,\"longitude\":37.125,\"precision\":1}");
    assertThat(PlainJson.text(new DateRange(LocalDate.of(2016, 8, 5), null, DatePrecision.DAY)))
        .isEqualTo("{\"start\":\"2016-08-05\",\"end\":null,\"precision\":\"DAY\"}");
    assertThat(PlainJson.text(new Figure(21L, 21L, null)))
        .isEqualTo("{\"low\":21,\"best\":21,\"high\":null}");
  }

  static Stream<Class<? extends SpecificRecord>> everyPublicRecord() {
    return Topics.all().stream().map(Topic::value);
  }

  @ParameterizedTest
  @MethodSource("everyPublicRecord")
  <T extends SpecificRecord> void everyRecordIsOneLineOfJson(Class<T> type)
      throws JsonProcessingException {
    RandomRecords records = new RandomRecords(7);
    for (int i = 0; i < 100; i++) {
      T event = records.next(type);

      JsonNode json = new ObjectMapper().readTree(PlainJson.text(event));

      assertThat(json.size()).isEqualTo(event.getSchema().getFields().size());
      assertThat(PlainJson.text(event)).doesNotContain("\n");
    }
  }

  @ParameterizedTest
  @MethodSource("everyPublicRecord")
  <T extends SpecificRecord> void aStrangersReaderSeesTheSameJson(Class<T> type) {
    RandomRecords records = new RandomRecords(8);
    try (Serde<T> serde = SerdeSettings.of("mock://stranger").serde(type)) {
      for (int i = 0; i < 20; i++) {
        T event = records.next(type);

        IndexedRecord generic = Stranger.read(
            serde.serializer().serialize("t", event), SchemaText.published(event.getSchema()));

        assertThat(PlainJson.text(generic)).isEqualTo(PlainJson.text(event));
      }
    }
  }
}

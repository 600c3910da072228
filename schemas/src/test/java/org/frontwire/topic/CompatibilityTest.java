package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompatibilityTest {

  private static final PublishedSchemas PUBLISHED = PublishedSchemas.ours();

  @BeforeAll
  static void publishOnDemand() throws IOException {
    if ("write".equals(System.getProperty("golden"))) PUBLISHED.write(Topics.all());
  }

  static Stream<Topic<?>> everyTopic() {
    return Topics.all().stream();
  }

  @ParameterizedTest
  @MethodSource("everyTopic")
  void everySchemaIsPublished(Topic<?> topic) throws IOException {
    List<Schema> versions = PUBLISHED.of(topic);

    assertThat(versions).as("publish %s with -Dgolden=write", topic.name()).isNotEmpty();
    assertThat(versions.get(versions.size() - 1))
        .as("the last published schema of %s; publish the next with -Dgolden=write", topic.name())
        .isEqualTo(topic.schema());
  }

  @ParameterizedTest
  @MethodSource("everyTopic")
  void everySchemaReadsAndIsReadByAllPublishedOnes(Topic<?> topic) throws IOException {
    for (Schema version : PUBLISHED.of(topic)) {
      assertThat(PublishedSchemas.conflicts(topic.schema(), version)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          a field without a default      | ,{"name":"new","type":"string"}                             | READER_FIELD_MISSING_DEFAULT_VALUE
          a field of another type        | ,{"name":"count","type":"string","default":""}              | TYPE_MISMATCH
          an enum without its word       | ,{"name":"kind","type":{"type":"enum","name":"K","symbols":["B"]},"default":"B"} | MISSING_ENUM_SYMBOLS
          a field that became a list     | ,{"name":"count","type":{"type":"array","items":"long"},"default":[]} | TYPE_MISMATCH
          """)
  void aChangeThatBreaksSomebodyIsFound(String change, String field, String conflict) {
    Schema before = schema(
        ",{\"name\":\"count\",\"type\":\"long\",\"default\":0},"
            + "{\"name\":\"kind\",\"type\":{\"type\":\"enum\",\"name\":\"K\",\"symbols\":[\"A\"]},\"default\":\"A\"}");

    assertThat(PublishedSchemas.conflicts(before, schema(field)))
        .as(change)
        .anyMatch(found -> found.contains(conflict));
  }

  @Test
  void aFieldWithADefaultBreaksNobody() {
    assertThat(PublishedSchemas.conflicts(
            schema(""), schema(",{\"name\":\"new\",\"type\":\"long\",\"default\":0}")))
        .isEmpty();
  }

  @Test
  void anEnumMayGrowBecauseItHasAWordForTheUnknown() {
    String kind =
        ",{\"name\":\"kind\",\"type\":{\"type\":\"enum\",\"name\":\"K\",\"symbols\":[%s],\"default\":\"UNKNOWN\"}}";

    Schema before = schema(kind.formatted("\"A\",\"UNKNOWN\""));
    Schema after = schema(kind.formatted("\"A\",\"B\",\"UNKNOWN\""));

    assertThat(PublishedSchemas.conflicts(before, after)).isEmpty();
  }

  private static Schema schema(String moreFields) {
    return new Schema.Parser()
        .parse(
            "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}"
                + moreFields + "]}");
  }
}

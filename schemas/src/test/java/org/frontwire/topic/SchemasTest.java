package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.event.internal.ReadArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

  static Stream<Schema> everyNamedType() {
    Map<String, Schema> types = new LinkedHashMap<>();
    Topics.all().forEach(topic -> collect(SpecificData.get().getSchema(topic.value()), types));
    collect(ReadArticle.getClassSchema(), types);
    collect(ClaimBatch.getClassSchema(), types);
    return types.values().stream();
  }

  @ParameterizedTest
  @MethodSource("everyNamedType")
  void everyTypeAndFieldSaysWhatItIs(Schema type) {
    assertThat(type.getDoc()).as(type.getFullName()).isNotBlank();
    if (type.getType() == Schema.Type.RECORD) {
      assertThat(type.getFields())
          .allSatisfy(field -> assertThat(field.doc()).as(field.name()).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("everyNamedType")
  void everyEnumHasAWordForWhatAReaderDoesNotKnow(Schema type) {
    if (type.getType() == Schema.Type.ENUM)
      assertThat(type.getEnumDefault()).isEqualToIgnoringCase("unknown");
  }

  private static void collect(Schema schema, Map<String, Schema> types) {
    switch (schema.getType()) {
      case RECORD -> {
        if (types.putIfAbsent(schema.getFullName(), schema) != null) return;
        schema.getFields().forEach(field -> collect(field.schema(), types));
      }
      case ENUM -> types.putIfAbsent(schema.getFullName(), schema);
      case ARRAY -> collect(schema.getElementType(), types);
      case UNION -> schema.getTypes().forEach(branch -> collect(branch, types));
      case MAP, FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {}
    }
  }
}

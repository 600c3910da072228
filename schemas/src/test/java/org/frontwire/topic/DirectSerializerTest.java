package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.frontwire.event.Alert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectSerializerTest {
  private static final long SEED = 20_160_805;

  private final RandomRecords records = new RandomRecords(SEED);

  static Stream<Class<? extends SpecificRecord>> everyRecordOnATopic() {
    return SerdeSettingsTest.everyRecordOnATopic();
  }

  @ParameterizedTest
  @MethodSource("everyRecordOnATopic")
  <T extends SpecificRecord> void itWritesWhatConfluentsSerializerWrites(Class<T> type) {
    SerdeSettings settings = SerdeSettings.of("mock://direct");
    try (Serde<T> ours = settings.serde(type);
        Serde<T> confluents = settings.confluent(type)) {
      for (int i = 0; i < 100; i++) {
        T record = records.next(type);

        byte[] written = ours.serializer().serialize("t" + i % 2, record);

        assertThat(written)
            .as("seed %d, record %d", SEED, i)
            .isEqualTo(confluents.serializer().serialize("t" + i % 2, record));
      }
    }
  }

  @Test
  void confluentsSerializerIsAskedForTheFirstRecordOfATopicOnly() {
    Serializer<Alert> confluents =
        SerdeSettings.of("mock://asked").confluent(Alert.class).serializer();
    StringBuilder asked = new StringBuilder();
    Serializer<Alert> ours = new DirectSerializer<>(
        (topic, alert) -> {
          asked.append(topic);
          return confluents.serialize(topic, alert);
        },
        Alert.class);

    for (String topic : new String[] {"a", "a", "b", "a", "b"}) {
      ours.serialize(topic, records.next(Alert.class));
    }

    assertThat(asked).hasToString("ab");
  }

  @Test
  void aRecordThatCannotBeWrittenLeavesNothingBehind() {
    Alert alert = records.next(Alert.class);
    Alert broken = new Alert();
    broken.put(Alert.getClassSchema().getField("id").pos(), "a1");
    try (Serde<Alert> serde = SerdeSettings.of("mock://broken").serde(Alert.class)) {
      byte[] written = serde.serializer().serialize("t", alert);

      assertThatThrownBy(() -> serde.serializer().serialize("t", broken))
          .isInstanceOf(SerializationException.class);

      assertThat(serde.serializer().serialize("t", alert)).isEqualTo(written);
    }
  }

  @Test
  void whereConfluentsSerializerWritesOtherwiseItWritesAll() {
    byte[] otherwise = {1, 2, 3};
    Serializer<Alert> ours = new DirectSerializer<>((topic, alert) -> otherwise, Alert.class);

    for (int i = 0; i < 3; i++) {
      assertThat(ours.serialize("t", records.next(Alert.class))).isEqualTo(otherwise);
    }
  }
}

package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.frontwire.event.Alert;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.event.internal.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerdeSettingsTest {

  private static final long SEED = 20_160_805;

  static Stream<Class<? extends SpecificRecord>> everyRecordOnATopic() {
    return Stream.concat(
        Topics.all().stream().map(Topic::value), Stream.of(ReadArticle.class, ClaimBatch.class));
  }

  @ParameterizedTest
  @MethodSource("everyRecordOnATopic")
  <T extends SpecificRecord> void everyRecordComesBackAsItWas(Class<T> type) {
    RandomRecords records = new RandomRecords(SEED);
    try (Serde<T> serde = SerdeSettings.of("mock://round-trip").serde(type)) {
      for (int i = 0; i < 100; i++) {
        T sent = records.next(type);

        T received = serde.deserializer().deserialize("t", serde.serializer().serialize("t", sent));

        // Not the other way round: Avro's own lists, which a received record holds, cannot compare
        // dates in unions.
        assertThat(sent).as("seed %d, record %d", SEED, i).isEqualTo(received);
      }
    }
  }

  @Test
  void valuesCarryConfluentsMagicByteAndSchemaId() {
    try (Serde<Alert> serde = SerdeSettings.of("mock://framing").serde(Topics.ALERTS)) {
      byte[] bytes = serde.serializer().serialize("t", new RandomRecords(SEED).next(Alert.class));

      assertThat(bytes).startsWith(0, 0, 0, 0, 1);
    }
  }

  @Test
  void tombstonesStayTombstones() {
    try (Serde<Alert> serde = SerdeSettings.of("mock://tombstones").serde(Topics.ALERTS)) {
      assertThat(serde.serializer().serialize("t", null)).isNull();
      assertThat(serde.deserializer().deserialize("t", null)).isNull();
    }
  }

  @Test
  void aSchemaNobodyRegisteredIsNotWrittenWhenWritersMayNotRegister() {
    Alert alert = new RandomRecords(SEED).next(Alert.class);
    try (Serde<Alert> serde =
        new SerdeSettings(Registry.at("mock://closed"), false).serde(Topics.ALERTS)) {
      assertThatThrownBy(() -> serde.serializer().serialize("t", alert))
          .isInstanceOf(SerializationException.class);
    }
  }

  @Test
  void bytesThatAreNoAvroAreAnErrorOfTheRecordAlone() {
    try (Serde<Alert> serde = SerdeSettings.of("mock://bytes").serde(Topics.ALERTS)) {
      assertThatThrownBy(() -> serde.deserializer().deserialize("t", new byte[] {7, 7, 7}))
          .isInstanceOf(SerializationException.class);
    }
  }

  @Test
  void clientsNameTheSerializersByClassName() {
    SerdeSettings settings = SerdeSettings.of("http://localhost:8081");

    assertThat(settings.producer())
        .containsEntry("value.serializer", "io.confluent.kafka.serializers.KafkaAvroSerializer")
        .containsEntry("schema.registry.url", "http://localhost:8081")
        .containsEntry("auto.register.schemas", true)
        .containsEntry("max.request.size", Topic.MAX_MESSAGE_BYTES);
    assertThat(settings.consumer())
        .containsEntry("value.deserializer", "io.confluent.kafka.serializers.KafkaAvroDeserializer")
        .containsEntry("specific.avro.reader", true);
    assertThat(settings.streams())
        .containsEntry("producer.max.request.size", Topic.MAX_MESSAGE_BYTES);
  }

  @Test
  void aRegistryWithoutAddressIsRefused() {
    assertThatThrownBy(() -> SerdeSettings.of(" "))
        .hasMessage("expected the address of a schema registry, came nothing");
  }

  @Test
  void eachLibraryIsOnTheClassPathOnce() {
    List<String> classes = List.of(
        "io/confluent/kafka/serializers/KafkaAvroSerializer.class",
        "org/apache/kafka/clients/producer/KafkaProducer.class",
        "org/apache/avro/Schema.class",
        "com/google/re2j/Pattern.class");

    assertThat(classes)
        .allSatisfy(name ->
            assertThat(SerdeSettings.class.getClassLoader().resources(name)).hasSize(1));
  }
}

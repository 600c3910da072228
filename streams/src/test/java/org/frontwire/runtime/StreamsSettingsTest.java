package org.frontwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.frontwire.topic.Connection;
import org.frontwire.topic.Registry;
import org.frontwire.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsSettingsTest {
  @Test
  void everyDefaultIsPinned() {
    assertThat(StreamsSettings.defaults())
        .isEqualTo(new StreamsSettings(
            "frontwire-monitor",
            Connection.to("localhost:9092", "http://localhost:8081/apis/ccompat/v7"),
            Path.of("data/streams"),
            "frontwire.",
            "127.0.0.1",
            8080,
            Duration.ofMillis(100),
            3,
            0));
  }

  @Test
  void everyKeyCanBeSet() {
    Map<String, String> values = Map.ofEntries(
        Map.entry("application-id", "desk-2"),
        Map.entry("bootstrap-servers", "kafka1:9092,kafka2:9092"),
        Map.entry("registry-url", "https://registry:8085"),
        Map.entry("state-dir", "state"),
        Map.entry("topic-prefix", "desk2."),
        Map.entry("http-host", "0.0.0.0"),
        Map.entry("http-port", "0"),
        Map.entry("commit-interval", "20"),
        Map.entry("stream-threads", "4"),
        Map.entry("standby-replicas", "1"),
        Map.entry("kafka.security.protocol", "SSL"),
        Map.entry("registry.bearer.auth.token", "t0ken"));

    assertThat(StreamsSettings.of(values))
        .isEqualTo(new StreamsSettings(
            "desk-2",
            new Connection(
                "kafka1:9092,kafka2:9092",
                new Registry("https://registry:8085", Map.of("bearer.auth.token", "t0ken")),
                Map.of("security.protocol", "SSL")),
            Path.of("state"),
            "desk2.",
            "0.0.0.0",
            0,
            Duration.ofMillis(20),
            4,
            1));
  }

  @ParameterizedTest
  @CsvSource({
    "application-id, a b, A-Z",
    "application-id, '', 1 to 200",
    "bootstrap-servers, '', host:port",
    "registry-url, '', a URL",
    "topic-prefix, news/, A-Z",
    "http-host, '', an address",
    "http-port, 65536, 0 to 65535",
    "http-port, -1, 0 to 65535",
    "http-port, eighty, a whole number",
    "commit-interval, 9, 10 ms to 30 s",
    "commit-interval, 30001, 10 ms to 30 s",
    "stream-threads, 0, 1 to 64",
    "standby-replicas, 6, 0 to 5",
    "comit-interval, 100, known keys"
  })
  void aWrongValueSaysWhatWasExpected(String key, String value, String expected) {
    assertThatThrownBy(() -> StreamsSettings.of(Map.of(key, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void runsExactlyOnceWithLargeBatches() {
    Properties properties = StreamsSettings.defaults().streamsProperties();

    assertThat(properties)
        .containsEntry("processing.guarantee", "exactly_once_v2")
        .containsEntry("ensure.explicit.internal.resource.naming", true)
        .containsEntry("commit.interval.ms", 100L)
        .containsEntry("producer.batch.size", 131_072)
        .containsEntry("producer.compression.type", "lz4");
  }

  @Test
  void aTransactionLivesLongerThanTheTimeBetweenTwo() {
    Properties properties =
        StreamsSettings.of(Map.of("commit-interval", "30000")).streamsProperties();

    assertThat(properties).containsEntry("producer.transaction.timeout.ms", 60_000);
  }

  @Test
  void whatIsPassedOnIsStronger() {
    StreamsSettings settings = StreamsSettings.of(
        Map.of("kafka.producer.batch.size", "1000", "kafka.security.protocol", "SSL"));

    assertThat(settings.streamsProperties())
        .containsEntry("producer.batch.size", "1000")
        .containsEntry("security.protocol", "SSL");
  }

  @Test
  void topicsFollowThePrefix() {
    assertThat(StreamsSettings.of(Map.of("topic-prefix", "desk2.")).name(Topics.ALERTS))
        .isEqualTo("desk2.alerts");
  }
}

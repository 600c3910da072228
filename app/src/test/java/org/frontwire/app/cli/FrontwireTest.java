package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontwireTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "up",
        "ingest",
        "monitor",
        "extract",
        "replay",
        "tail",
        "topics",
        "config",
        "completion"
      })
  void everyCommandExplainsItself(String command) {
    Captured help = Captured.run(command, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Usage: frontwire " + command);
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    Captured wrong = Captured.run("publish");

    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.errors())
        .singleElement()
        .asString()
        .contains("publish")
        .contains("frontwire --help");
    assertThat(wrong.out()).isEmpty();
  }

  @Test
  void anUnknownOrderIsWrongUsage(@TempDir Path folder) {
    Captured wrong = Captured.run("replay", "--order", "backwards", folder.toString());

    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.errors()).singleElement().asString().contains("time").contains("backwards");
  }

  @Test
  void shellCompletionKnowsTheCommands() {
    assertThat(Captured.run("completion").out())
        .contains("replay")
        .contains("--bootstrap")
        .contains("complete -F");
  }

  @Test
  void topicsAreDescribedWithoutABroker() {
    Captured described = Captured.run("topics", "describe");

    assertThat(described.exitCode()).isZero();
    assertThat(described.out()).contains("frontwire.alerts").contains("incident or place id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ingest .",
        "monitor --no-dashboard",
        "tail alerts",
        "topics create",
        "topics check"
      })
  void aBrokerThatIsDownIsALineWithinTheTimeout(String command) throws IOException {
    int nobody = closedPort();
    Instant start = Instant.now();

    Captured failed = Captured.run((command + " --timeout 1 --bootstrap 127.0.0.1:" + nobody
            + " --registry http://127.0.0.1:" + nobody)
        .split(" ", -1));

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors())
        .isNotEmpty()
        .first()
        .asString()
        .contains("127.0.0.1:" + nobody)
        .contains("expected");
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "ingest", "replay"})
  void aFolderThatIsNotThereIsALine(String command, @TempDir Path folder) {
    Captured failed = Captured.run(command, folder.resolve("nowhere").toString());

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors()).singleElement().asString().contains("nowhere");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          up --port 70000                    | --port     | 70000
          demo --kafka-port -1               | --kafka-port | -1
          up --registry-port x               | --registry-port | 'x'
          monitor --port 70000               | --port     | 70000
          ingest --timeout 0 .               | --timeout  | 1 to 3600 seconds
          replay --timeout soon .            | --timeout  | soon
          replay --as-of soon .              | --as-of    | soon
          replay --as-of 2024-13-01 .        | --as-of    | 2024-13-01
          """)
  void aNumberOutOfRangeIsWrongUsage(String command, String option, String found) {
    Captured wrong = Captured.run(command.split(" ", -1));

    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.errors())
        .singleElement()
        .asString()
        .contains(option)
        .contains("expected")
        .contains(found);
  }

  @Test
  void aBrokerThatTakesConnectionsAndSaysNothingIsALineWithinTheTimeout() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "127.0.0.1:" + silent.getLocalPort();

      Captured failed = Captured.run(
          "tail",
          "alerts",
          "--timeout",
          "1",
          "--bootstrap",
          address,
          "--registry",
          "http://" + address);

      assertThat(failed.exitCode()).isEqualTo(1);
      assertThat(failed.errors())
          .singleElement()
          .asString()
          .contains(address)
          .contains("expected an answer from a Kafka broker within 1000 ms");
    }
  }

  @Test
  void badInputIsALineEachAndTheGoodDocumentsAreRead(@TempDir Path folder) throws IOException {
    Path bad = BadInput.in(folder.resolve("bad"));

    Captured extract = Captured.run("extract", "--format", "ndjson", bad.toString());

    assertThat(extract.exitCode()).isEqualTo(1);
    assertThat(extract.lines()).hasSize(BadInput.GOOD);
    assertThat(extract.errors())
        .hasSize(BadInput.BAD)
        .allSatisfy(line -> assertThat(line).contains("expected").contains("found"));
    assertThat(extract.err()).contains(BadInput.REASONS);
  }

  @Test
  void anUnknownTopicIsALineThatNamesTheKnownOnes() {
    Captured failed = Captured.run("tail", "alarms");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors())
        .singleElement()
        .asString()
        .contains("alarms")
        .contains("dead-letters");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          tail alerts --set bootstrap-server=x:1    | 'bootstrap-servers'
          monitor --set kafka.sasl.jass.config=x    | 'kafka.sasl.jaas.config'
          ingest . --config nowhere.properties      | nowhere.properties
          topics check --set stream-threads=0       | 1 to 64
          """)
  void aSettingThatCannotBeUsedIsALine(String command, String named) {
    Captured failed = Captured.run(command.split(" ", -1));

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors()).singleElement().asString().contains("expected", named);
  }

  @Test
  void theConfigurationIsPrintedWithItsFlags() {
    Captured config = Captured.run(
        "config", "--bootstrap", "kafka:9093", "--port", "0", "--data", "d", "--timeout", "7");

    assertThat(config.exitCode()).as(config.err()).isZero();
    assertThat(config.lines())
        .containsSubsequence("# --bootstrap", "bootstrap-servers = kafka:9093")
        .containsSubsequence("# --timeout", "timeout = 7")
        .containsSubsequence("# --data", "data = d")
        .containsSubsequence("# --port", "http-port = 0");
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

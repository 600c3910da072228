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

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running system and everything that can be wrong around it. One start for all, since a start takes seconds. */
class UpIT {

  @Test
  void aRunningSystemSetsAsideBadInputAndRefusesASecondOne(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    try (Program up = Up.start(data)) {
      Up where = Up.of(up);
      ProcessHandle registry = up.children().get(0);

      thePageAnswers(where);
      topicsAreAsExpected(where);
      badInputBecomesDeadLetters(where, badFolder(folder));
      aRegistryThatIsDownIsALine(where);
      aPortThatIsTakenIsALine(where, folder.resolve("other"));
      aFolderInUseIsALine(data);

      assertThat(up.stop().toSeconds()).isLessThan(15); // five on a machine that does nothing else
      assertThat(registry.onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  private static void thePageAnswers(Up where) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(where.page())).build();

    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
  }

  private static void topicsAreAsExpected(Up where) {
    Captured check = Captured.run(
        "topics", "check", "--bootstrap", where.bootstrap(), "--registry", where.registry());

    assertThat(check.exitCode()).as(check.err()).isZero();
    assertThat(check.out()).contains("frontwire.alerts-value");
  }

  private static void badInputBecomesDeadLetters(Up where, Path bad) {
    Captured ingest = Captured.run(
        "ingest",
        bad.toString(),
        "--bootstrap",
        where.bootstrap(),
        "--registry",
        where.registry(),
        "--data",
        bad.resolveSibling("ingest-state").toString());

    assertThat(ingest.exitCode()).as(ingest.err()).isZero();
    assertThat(ingest.err()).contains("1 published").contains("4 to the dead letters");
    assertThat(where.tailed("dead-letters"))
        .contains("\"invalid-json\"")
        .contains("\"invalid-utf8\"")
        .contains("\"binary\"")
        .contains("\"empty\"");
    assertThat(where.tailed("article-updates")).contains("good.txt");
  }

  private static Path badFolder(Path folder) throws Exception {
    Path bad = Files.createDirectory(folder.resolve("bad"));
    Files.write(bad.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 0, 0});
    Files.write(bad.resolve("cut.txt"), new byte[] {'O', 'n', 'e', ' ', (byte) 0xc3, (byte) 0x28});
    Files.writeString(bad.resolve("empty.txt"), "");
    Files.writeString(bad.resolve("good.txt"), "Shelling killed nine villagers in Idlib.\n");
    Files.writeString(bad.resolve("lines.ndjson"), "{\"id\": \n");
    return bad;
  }

  private static void aRegistryThatIsDownIsALine(Up where) {
    Captured failed = Captured.run(
        "ingest",
        ".",
        "--bootstrap",
        where.bootstrap(),
        "--registry",
        "http://127.0.0.1:1",
        "--timeout",
        "2");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors())
        .singleElement()
        .asString()
        .contains("http://127.0.0.1:1")
        .contains("expected");
  }

  private static void aPortThatIsTakenIsALine(Up where, Path data) {
    String port = where.bootstrap().substring(where.bootstrap().lastIndexOf(':') + 1);

    Captured failed = Captured.run(
        "up",
        "--data",
        data.toString(),
        "--kafka-port",
        port,
        "--registry-port",
        "0",
        "--port",
        "0");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors()).singleElement().asString().contains("127.0.0.1:" + port);
  }

  private static void aFolderInUseIsALine(Path data) {
    Captured failed = Captured.run(
        "up",
        "--data",
        data.toString(),
        "--kafka-port",
        "0",
        "--registry-port",
        "0",
        "--port",
        "0");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors())
        .last()
        .asString()
        .contains("another frontwire uses")
        .contains(data.toString());
  }
}

package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running system and everything that can be wrong around it. One start for all, since a start takes seconds. */
class UpIT {
  /** What a person must not read who did nothing but press Ctrl-C. */
  private static final String[] ALARMING = {"Exception", "ERROR", "WARN", "unexpected", "ended"};

  @Test
  void aRunningSystemSetsAsideBadInputAndRefusesASecondOne(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    try (Program up = Up.start(data)) {
      Up where = Up.of(up);
      ProcessHandle registry = up.children().get(0);

      thePageAnswers(where);
      topicsAreAsExpected(where);
      badInputBecomesDeadLetters(where, BadInput.in(folder.resolve("bad")));
      aHugeLineOnStandardInputIsADeadLetter(where, folder.resolve("fed"));
      whatWasReadArrivesWhenAnIngestIsInterrupted(where, folder.resolve("fed"));
      aTailEndsQuietly(where);
      aRegistryThatIsDownIsALine(where);
      aPortThatIsTakenIsALine(where, folder.resolve("other"));
      aFolderInUseIsALine(data);

      assertThat(up.interrupt()).isIn(130, 143);
      assertThat(registry.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
      assertThat(up.err()).endsWith("ready; Ctrl-C stops\n").doesNotContain(ALARMING);
      assertThat(data.resolve("frontwire.log")).exists();
    }
  }

  @Test
  void aStartThatIsInterruptedLeavesNothingBehindAndSaysNothing(@TempDir Path folder)
      throws Exception {
    try (Program up = Up.start(folder)) {
      up.awaitSaying("waiting for the schema registry");
      ProcessHandle registry = up.children().get(0);

      assertThat(up.interrupt()).isIn(130, 143);
      assertThat(registry.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
      assertThat(up.err()).doesNotContain(ALARMING);
    }
  }

  @Test
  void aKilledSystemLeavesNoRegistryBehind(@TempDir Path folder) throws Exception {
    try (Program up = Up.start(folder)) {
      up.awaitSaying("creating topics");
      ProcessHandle registry = up.children().get(0);

      up.kill();

      assertThat(registry.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
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
    Captured ingest = where.run("ingest", bad.toString(), "--data", bad + "-state");

    assertThat(ingest.exitCode()).as(ingest.err()).isZero();
    assertThat(ingest.err())
        .contains(BadInput.GOOD + " published")
        .contains(BadInput.BAD + " to the dead letters");
    assertThat(where.tailed("dead-letters").lines()).hasSize(BadInput.BAD);
    for (String reason : BadInput.REASONS) {
      assertThat(where.tailed("dead-letters")).contains("\"reason\":\"" + reason + "\"");
    }
    assertThat(where.tailed("article-updates"))
        .contains("\"uri\":\"good.txt\"", "\"uri\":\"first\"", "\"uri\":\"last\"");
  }

  private static void aHugeLineOnStandardInputIsADeadLetter(Up where, Path data) throws Exception {
    try (Program ingest = where.program("ingest", "--data", data.toString())) {
      try (BufferedWriter input = ingest.standardInput()) {
        input.write("{\"id\":\"before\",\"text\":\"A blast killed six people in Hama.\"}\n");
        String mebibyte = "a bomb. ".repeat(1 << 17);
        for (int i = 0; i < 200; i++) {
          input.write(mebibyte);
        }
        input.write("\n{\"id\":\"after\",\"text\":\"A blast killed six people in Hama.\"}\n");
      }

      assertThat(ingest.exitCode()).as(ingest.err()).isZero();
      assertThat(ingest.err())
          .contains(
              "too-large: expected a line of at most 8388608 bytes, found 209715200, in stdin:2")
          .contains("3 documents read: 2 published");
    }
  }

  private static void whatWasReadArrivesWhenAnIngestIsInterrupted(Up where, Path data)
      throws Exception {
    try (Program ingest = where.program("ingest", "--data", data.toString());
        BufferedWriter input = ingest.standardInput()) {
      input.write("{\"id\":\"interrupted\",\"text\":\"A blast killed six people in Hama.\"}\n");
      input.flush();
      await(() -> where.tailed("article-updates").contains("\"interrupted\""));

      assertThat(ingest.interrupt()).isIn(130, 143);
      assertThat(ingest.err()).contains("what was read has arrived").doesNotContain(ALARMING);
    }
  }

  private static void aTailEndsQuietly(Up where) throws Exception {
    try (Program tail = where.program("tail", "article-updates", "--from-start")) {
      await(() -> tail.out().contains("\"interrupted\""));

      assertThat(tail.interrupt()).isIn(130, 143);
      assertThat(tail.err()).isEmpty();
    }
  }

  private static void await(BooleanSupplier fact) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!fact.getAsBoolean()) {
      assertThat(System.nanoTime()).as("true within two minutes").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(200);
    }
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
    String taken = where.bootstrap().substring(where.bootstrap().lastIndexOf(':') + 1);
    for (String option : List.of("--kafka-port", "--registry-port", "--port")) {
      List<String> ports =
          new ArrayList<>(List.of("--kafka-port", "0", "--registry-port", "0", "--port", "0"));
      ports.set(ports.indexOf(option) + 1, taken);
      aPortThatIsTakenIsALine(taken, "demo", ports);
      ports.addAll(List.of("--data", data.toString()));
      aPortThatIsTakenIsALine(taken, "up", ports);
    }
    Captured monitor = where.run(
        "monitor", "--port", taken, "--data", data.toString(), "--set", "application-id=other");
    assertThat(monitor.exitCode()).isEqualTo(1);
    assertThat(monitor.errors())
        .last()
        .asString()
        .contains("127.0.0.1:" + taken)
        .contains("expected");
  }

  private static void aPortThatIsTakenIsALine(String port, String command, List<String> options) {
    List<String> arguments = new ArrayList<>(options);
    arguments.add(0, command);

    Captured failed = Captured.run(arguments.toArray(String[]::new));

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors())
        .singleElement()
        .asString()
        .contains("expected a free port")
        .contains("127.0.0.1:" + port);
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

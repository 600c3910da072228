package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kill -9 of a running system leaves behind, and that nothing is lost or said twice after the next start. */
class CrashIT {
  private static final int REPORTS = 2_000;
  private static final int BEFORE_THE_KILL = 900;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void afterAKillTheAlertsAreThoseOfAnUndisturbedRun(@TempDir Path folder) throws Exception {
    List<String> reports = GeneratedReports.lines(REPORTS);
    Path file = Files.write(folder.resolve("reports.ndjson"), reports);

    Map<String, List<String>> undisturbed = replayed(file, folder.resolve("undisturbed"));
    Path data = folder.resolve("killed");
    killedInTheMiddle(reports, data);
    Map<String, List<String>> disturbed = finished(file, data);

    assertThat(undisturbed).hasSizeGreaterThan(50);
    assertThat(disturbed).isEqualTo(undisturbed);
  }

  @SuppressWarnings("try") // the end of its input is what an ingest waits for
  private static void killedInTheMiddle(List<String> reports, Path data) throws Exception {
    try (Program up = Up.start(data)) {
      Up where = Up.of(up);
      List<ProcessHandle> children = up.children();
      assertThat(children).hasSize(1);
      try (Program ingest = where.program("ingest", "--timeout", "5", "--data", data.toString());
          BufferedWriter input = ingest.standardInput()) {
        write(input, reports.subList(0, BEFORE_THE_KILL));
        awaitAlerts(where, 20);
        write(input, reports.subList(BEFORE_THE_KILL, BEFORE_THE_KILL + 300));

        up.kill();

        children.get(0).onExit().get(10, TimeUnit.SECONDS);
        input.write(reports.get(BEFORE_THE_KILL + 300));
        input.newLine();
        input.close();
        assertThat(ingest.exitCode()).isEqualTo(1);
        assertThat(ingest.err()).contains("expected Kafka at ");
      }
    }
  }

  private static Map<String, List<String>> finished(Path file, Path data) throws Exception {
    try (Program up = Up.start(data)) {
      Up where = Up.of(up);
      try (Program ingest = where.program("ingest", file.toString(), "--data", data.toString())) {
        assertThat(ingest.exitCode()).as(ingest.err()).isZero();
      }
      awaitClaimOf("report-" + (REPORTS - 1), where);
      return where.alerts();
    }
  }

  private static Map<String, List<String>> replayed(Path file, Path data) throws Exception {
    try (Program replay =
        Program.start("replay", file.toString(), "--order", "file", "--data", data.toString())) {
      assertThat(replay.exitCode()).as(replay.err()).isZero();
      return bySubject(replay.out());
    }
  }

  /** A claim is written together with the alerts that it causes, and one theatre's claims stand in the order of their reports. */
  private static void awaitClaimOf(String report, Up where) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
    while (!where.tailed("casualty-claims").contains("\"" + report + "\"")) {
      assertThat(System.nanoTime()).as("processed before").isLessThan(end);
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private static void awaitAlerts(Up where, int count) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (where.tailed("alerts").lines().count() < count) {
      assertThat(System.nanoTime()).as("alerts before the kill").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static void write(BufferedWriter input, List<String> lines) throws IOException {
    for (String line : lines) {
      input.write(line);
      input.newLine();
    }
    input.flush();
  }

  static Map<String, List<String>> bySubject(String lines) throws IOException {
    Map<String, List<String>> alerts = new LinkedHashMap<>();
    for (String line : lines.lines().toList()) {
      JsonNode alert = JSON.readTree(line);
      alerts
          .computeIfAbsent(alert.path("subject").asText(), s -> new ArrayList<>())
          .add(alert.path("id").asText());
    }
    return alerts;
  }
}

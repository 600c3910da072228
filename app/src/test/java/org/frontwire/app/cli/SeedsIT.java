package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded week through the whole system: the alerts it must cause, the same bytes each time, and nothing new over old state. */
class SeedsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SEEDS = Path.of(System.getProperty("frontwire.seeds", "../seeds"));

  @Test
  void aReplayRaisesWhatItMustAndTheSameAgainAndNothingOverItsOwnState(@TempDir Path folder)
      throws Exception {
    String first = replayed("--data", folder.toString());
    String overItsOwnState = replayed("--data", folder.toString());
    String second = replayed();

    assertThat(second).isEqualTo(first);
    assertThat(overItsOwnState).isEmpty();
    List<JsonNode> alerts = parsed(first);
    assertThat(alerts).allSatisfy(SeedsIT::quotesItsDocuments);
    assertThat(parsed(Files.readString(SEEDS.resolve("expected-alerts.ndjson"))))
        .filteredOn(expected -> expected.path("expect").asText().equals("MUST"))
        .allSatisfy(expected -> assertThat(alerts)
            .as("%s %s", expected.path("id").asText(), expected.path("why").asText())
            .anyMatch(alert -> isAbout(alert, expected)));
  }

  private static String replayed(String... options) throws Exception {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "replay";
    arguments[1] = SEEDS.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    try (Program replay = Program.start(arguments)) {
      assertThat(replay.exitCode()).as(replay.err()).isZero();
      return replay.out();
    }
  }

  /** The kind of change, and a trigger that shares words with the expected one. Which figure it gives is tested beside the claims. */
  private static boolean isAbout(JsonNode alert, JsonNode expected) {
    JsonNode trigger = alert.path("evidence").path(0);
    String quote = oneLine(trigger.path("quote").asText());
    String wanted = oneLine(expected.path("quote").asText());
    return expected.path("dimension").equals(alert.path("dimension"))
        && expected.path("file").equals(trigger.path("file"))
        && (quote.contains(wanted) || wanted.contains(quote));
  }

  private static void quotesItsDocuments(JsonNode alert) {
    assertThat(alert.path("evidence")).isNotEmpty().allSatisfy(evidence -> {
      String text = Files.readString(SEEDS.resolve(evidence.path("file").asText()));
      int start = text.offsetByCodePoints(0, evidence.path("start").asInt());
      int end = text.offsetByCodePoints(0, evidence.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(evidence.path("quote").asText());
    });
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static List<JsonNode> parsed(String lines) throws IOException {
    List<JsonNode> parsed = new java.util.ArrayList<>();
    for (String line : lines.lines().toList()) {
      parsed.add(JSON.readTree(line));
    }
    return parsed;
  }
}

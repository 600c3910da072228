package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded week through the whole system: the alerts it must cause, the same bytes each time, and nothing new over old state. */
class SeedsIT {
  private static final Path SEEDS = Path.of(System.getProperty("frontwire.seeds", "../seeds"));

  @Test
  void aReplayRaisesWhatItMustAndTheSameAgainAndNothingOverItsOwnState(@TempDir Path folder)
      throws Exception {
    String first = replayed("--data", folder.toString());
    String overItsOwnState = replayed("--data", folder.toString());
    String second = replayed();

    assertThat(second).isEqualTo(first);
    assertThat(overItsOwnState).isEmpty();
    List<JsonNode> alerts = ExpectedAlerts.parsed(first);
    assertThat(alerts).allSatisfy(SeedsIT::quotesItsDocuments);
    assertThat(new ExpectedAlerts(SEEDS).problems(alerts)).isEmpty();
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

  private static void quotesItsDocuments(JsonNode alert) {
    assertThat(alert.path("evidence")).isNotEmpty().allSatisfy(evidence -> {
      String text = Files.readString(SEEDS.resolve(evidence.path("file").asText()));
      int start = text.offsetByCodePoints(0, evidence.path("start").asInt());
      int end = text.offsetByCodePoints(0, evidence.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(evidence.path("quote").asText());
    });
  }
}

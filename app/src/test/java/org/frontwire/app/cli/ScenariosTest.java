package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frontwire.app.rehearsal.Rehearsal;
import org.frontwire.app.system.SituationAt;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Suppression;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.topic.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tiny stories in scenarios/, each of one thing that happens to news, with the alerts and suppressions that it must cause and what was
 * known after each page. Written anew with -Dgolden=write, and reviewed like code.
 */
class ScenariosTest {
  private static final Path SCENARIOS =
      Path.of(System.getProperty("frontwire.scenarios", "../scenarios"));
  private static final List<String> ORDERS =
      List.of("file", "shuffle:1", "shuffle:2", "shuffle:3", "shuffle:4", "shuffle:5");

  static List<String> scenarios() throws IOException {
    try (Stream<Path> folders = Files.list(SCENARIOS)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aScenarioCausesExactlyWhatIsExpected(String scenario) throws IOException {
    Path folder = SCENARIOS.resolve(scenario);
    Path golden = folder.resolve("expected.ndjson");

    String played = String.join("\n", Told.of(folder, "time").lines()) + "\n";

    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, played);
    }
    assertThat(played).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyOrderOfArrivalEndsInTheSameSituation(String scenario) {
    Path folder = SCENARIOS.resolve(scenario);
    Map<String, String> inTime = situation(folder, "time");

    for (String order : ORDERS) {
      assertThat(situation(folder, order)).as(order).isEqualTo(inTime);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyClaimTriggersAnAlertOrIsExplainedOnceAndASecondReplayAddsNothing(String scenario) {
    try (Rehearsal rehearsal = Rehearsal.open()) {
      rehearsal.replay(SCENARIOS.resolve(scenario), "time");
      Set<String> claims = new HashSet<>();
      rehearsal.written(Topics.CASUALTY_CLAIMS).stream()
          .map(CasualtyClaim::getId)
          .forEach(claims::add);
      rehearsal.written(Topics.TERRITORIAL_CLAIMS).stream()
          .map(TerritorialClaim::getId)
          .forEach(claims::add);
      List<Alert> alerts = rehearsal.written(Topics.ALERTS);
      Set<String> triggers = new HashSet<>();
      alerts.forEach(alert -> triggers.add(alert.getEvidence().get(0).getClaim()));
      Map<String, Integer> explained = new HashMap<>();
      rehearsal
          .written(Topics.SUPPRESSIONS)
          .forEach(silence -> explained.merge(silence.getClaim(), 1, Integer::sum));

      assertThat(explained.values()).allMatch(times -> times == 1);
      assertThat(claims)
          .allMatch(claim -> triggers.contains(claim) || explained.containsKey(claim));

      rehearsal.replay(SCENARIOS.resolve(scenario), "time");
      assertThat(rehearsal.written(Topics.ALERTS)).isEmpty();
      assertThat(rehearsal.written(Topics.SUPPRESSIONS)).isEmpty();
    }
  }

  /** The compacted topics as a reader sees them in the end. */
  private static Map<String, String> situation(Path folder, String order) {
    Map<String, String> situation = new TreeMap<>();
    try (Rehearsal rehearsal = Rehearsal.open()) {
      rehearsal.replay(folder, order);
      rehearsal
          .records(Topics.CASUALTY_INCIDENTS)
          .forEach(each -> put(situation, each.key, each.value));
      rehearsal
          .records(Topics.CONTROL_STATES)
          .forEach(each -> put(situation, each.key, each.value));
    }
    return situation;
  }

  private static void put(
      Map<String, String> situation, String key, org.apache.avro.specific.SpecificRecord value) {
    if (value == null) {
      situation.remove(key);
    } else {
      situation.put(key, value.toString());
    }
  }

  /** What a replay told, in lines that a person can check. */
  private record Told(
      List<Alert> alerts,
      List<Suppression> silences,
      List<CasualtyClaim> casualties,
      List<TerritorialClaim> territories) {

    static Told of(Path folder, String order) {
      try (Rehearsal rehearsal = Rehearsal.open()) {
        rehearsal.replay(folder, order);
        return new Told(
            rehearsal.written(Topics.ALERTS),
            rehearsal.written(Topics.SUPPRESSIONS),
            rehearsal.written(Topics.CASUALTY_CLAIMS),
            rehearsal.written(Topics.TERRITORIAL_CLAIMS));
      }
    }

    List<String> lines() {
      List<String> lines = new ArrayList<>();
      alerts.forEach(alert -> lines.add(ScenarioLines.alert(alert)));
      silences.forEach(silence -> lines.add(ScenarioLines.suppression(silence)));
      Stream.concat(
              casualties.stream().map(CasualtyClaim::getPublishedAt),
              Stream.concat(
                  territories.stream().map(TerritorialClaim::getPublishedAt),
                  casualties.stream().flatMap(claim -> claim.getWithdrawnAt().stream())))
          .sorted()
          .distinct()
          .forEach(time -> {
            SituationAt situation = new SituationAt(time);
            casualties.forEach(situation::add);
            territories.forEach(situation::add);
            lines.add(ScenarioLines.known(time, situation.lines()));
          });
      return lines;
    }
  }
}

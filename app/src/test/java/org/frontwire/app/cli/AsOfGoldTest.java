package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.frontwire.app.rehearsal.Rehearsal;
import org.frontwire.app.system.SituationAt;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.topic.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known at the moments for which an analyst wrote it down, of the five seed documents read in any order. */
final class AsOfGoldTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<CasualtyClaim> CASUALTIES = new ArrayList<>();
  private static final List<TerritorialClaim> TERRITORIES = new ArrayList<>();

  @BeforeAll
  static void read() {
    Path folder = GoldClaims.folder();
    boolean there = Files.exists(folder.resolve("seeds_gold.json"));
    assumeTrue(there, "no seeds_gold.json; set -Dfrontwire.shared=DIR");
    try (Rehearsal rehearsal = Rehearsal.open()) {
      rehearsal.replay(folder, "shuffle:3");
      CASUALTIES.addAll(rehearsal.written(Topics.CASUALTY_CLAIMS));
      TERRITORIES.addAll(rehearsal.written(Topics.TERRITORIAL_CLAIMS));
    }
  }

  @AfterAll
  static void forget() {
    CASUALTIES.clear();
    TERRITORIES.clear();
  }

  @Test
  void everyMomentOfTheGoldIsAsked() throws IOException {
    JsonNode gold = JSON.readTree(Files.readString(GoldClaims.folder().resolve("seeds_gold.json")));
    List<String> moments = new ArrayList<>();
    gold.path("as_of_states").forEach(state -> moments.add(state.path("as_of").asText()));

    assertThat(moments)
        .containsExactly(
            "2016-07-16T23:59:00Z",
            "2016-09-09T22:29:59Z",
            "2016-09-09T22:30:00Z",
            "2016-09-10T23:59:00Z",
            "2016-10-25T07:44:59Z",
            "2016-10-25T07:45:00Z",
            "2016-10-25T08:25:00Z");
  }

  /** Effect, scope, day, best and how many outlets and origins carry it; 0 where the gold says nothing. */
  @ParameterizedTest
  @CsvSource({
    "2016-07-16T23:59:00Z, KILLED,  INCIDENT, 2016-07-16, 21, 1, 1",
    "2016-07-16T23:59:00Z, MISSING, INCIDENT, 2016-07-16, 20, 1, 1",
    "2016-09-09T22:29:59Z, KILLED,  INCIDENT, 2016-07-16, 21, 1, 1",
    "2016-09-09T22:29:59Z, KILLED,  INCIDENT, 2016-09-08,  6, 0, 0",
    "2016-09-09T22:29:59Z, KILLED,  INCIDENT, 2016-09-08,  1, 2, 2",
    "2016-09-10T23:59:00Z, KILLED,  INCIDENT, 2016-09-08,  1, 3, 2",
    "2016-09-10T23:59:00Z, KILLED,  CUMULATIVE, 2016-09-09, 290000, 2, 1",
    "2016-10-25T07:44:59Z, KILLED,  DAILY_TOTAL, 2016-10-24, 53, 1, 1",
    "2016-10-25T07:45:00Z, EVACUATED, INCIDENT, 2016-10-24, 48, 1, 1"
  })
  void theTollsAreThoseOfTheMoment(
      Instant time, String effect, String scope, String day, long best, int outlets, int origins) {
    List<JsonNode> tolls = at(time).stream()
        .map(line -> line.path("incident"))
        .filter(incident -> is(incident, "scope", scope))
        .filter(incident -> is(incident.path("date"), "end", day))
        .flatMap(incident -> each(incident.path("tolls")))
        .filter(toll -> is(toll, "effect", effect))
        .filter(toll -> figure(toll) == best)
        .toList();

    assertThat(tolls).as("%s %s at %s", best, effect, time).hasSize(1);
    assertThat(outlets == 0 || tolls.get(0).path("outlets").size() == outlets)
        .as("%s", tolls)
        .isTrue();
    assertThat(origins == 0 || tolls.get(0).path("origins").size() == origins)
        .as("%s", tolls)
        .isTrue();
  }

  /** Place, holder and first day, where known. */
  @ParameterizedTest
  @CsvSource({
    "2016-07-16T23:59:00Z, Saleheen,            rebel,      ,           0, 0",
    "2016-09-09T22:29:59Z, Ramouseh,            government, 2016-09-08, 2, 2",
    "2016-09-09T22:29:59Z, large artillery base, government, 2016-09-04, 1, 1",
    "2016-09-09T22:29:59Z, Hikmah school,       rebel,      ,           0, 0",
    "2016-09-09T22:29:59Z, 1070 housing complex, rebel,     ,           0, 0",
    "2016-09-09T22:29:59Z, eastern Aleppo,      rebel,      ,           0, 0",
    "2016-09-10T23:59:00Z, Ramouseh,            government, 2016-09-08, 3, 2",
    "2016-10-25T07:44:59Z, Tal Madiq,           rebel,      ,           0, 0",
    "2016-10-25T07:44:59Z, Rif,                 YPG,        ,           0, 0",
    "2016-10-25T07:44:59Z, Al Bab,              Islamic State, ,        0, 0"
  })
  void thePlacesAreHeldAsKnownThen(
      Instant time, String place, String holder, String since, int outlets, int origins) {
    List<JsonNode> controls = controls(time, place);

    assertThat(controls).as("%s at %s", place, time).isNotEmpty();
    JsonNode control = controls.get(0);
    assertThat(control.path("holder").asText()).containsIgnoringCase(holder);
    assertThat(since == null || is(control, "since", since)).as("%s", control).isTrue();
    assertThat(outlets == 0 || control.path("outlets").size() == outlets)
        .as("%s", control)
        .isTrue();
    assertThat(origins == 0 || control.path("origins").size() == origins)
        .as("%s", control)
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-07-16T23:59:00Z, false",
    "2016-09-09T22:29:59Z, true",
    "2016-10-25T07:44:59Z, true"
  })
  void aleppoIsBesiegedFromSeptemberOn(Instant time, boolean isBesieged) {
    List<String> besieged = controls(time, "Aleppo").stream()
        .filter(control -> !control.path("besiegedBy").isNull())
        .map(control -> control.path("besiegedSince").asText())
        .toList();

    assertThat(besieged.isEmpty()).isEqualTo(!isBesieged);
    assertThat(besieged).allMatch(day -> day.equals("2016-09-04"));
  }

  /** The last updates of the two live blogs bring no toll and no control that was not known. */
  @ParameterizedTest
  @CsvSource({
    "2016-09-09T22:29:59Z, 2016-09-09T22:30:00Z",
    "2016-10-25T07:45:00Z, 2016-10-25T08:25:00Z"
  })
  void anUpdateWithoutNewsChangesNothing(Instant before, Instant after) {
    assertThat(values(after)).isEqualTo(values(before));
  }

  private static List<String> values(Instant time) {
    return at(time).stream()
        .map(line -> line.path("incident").path("tolls").findValuesAsText("best")
            + line.path("control").path("id").asText()
            + line.path("control").path("holder").asText()
            + line.path("control").path("besiegedBy").asText())
        .sorted()
        .toList();
  }

  private static List<JsonNode> controls(Instant time, String place) {
    return at(time).stream()
        .map(line -> line.path("control"))
        .filter(control -> control.path("place").path("name").asText().contains(place))
        .toList();
  }

  private static List<JsonNode> at(Instant time) {
    SituationAt situation = new SituationAt(time);
    CASUALTIES.forEach(situation::add);
    TERRITORIES.forEach(situation::add);
    return situation.lines().stream().map(AsOfGoldTest::parsed).toList();
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long figure(JsonNode toll) {
    JsonNode figure = toll.path("figure");
    return figure.path("best").isNull()
        ? figure.path("low").asLong()
        : figure.path("best").asLong();
  }

  private static Stream<JsonNode> each(JsonNode list) {
    List<JsonNode> all = new ArrayList<>();
    list.forEach(all::add);
    return all.stream();
  }

  private static boolean is(JsonNode node, String field, String... values) {
    return Arrays.asList(values).contains(node.path(field).asText());
  }
}

package org.frontwire.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.ControlState;
import org.frontwire.event.Suppression;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.Assessment;
import org.frontwire.situation.RandomClaims;
import org.frontwire.situation.Situation;
import org.frontwire.situation.Stores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every history. A failing case prints its seed as the argument. */
class ChangesLawTest {
  private static final int BATCHES = 40;

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReplayRaisesTheSameAlerts(long seed) {
    assertThat(play(shuffled(seed)).alerts()).isEqualTo(play(shuffled(seed)).alerts());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsKnownRaisesNothingAgain(long seed) {
    Newsroom newsroom = play(shuffled(seed));

    for (ClaimBatch batch : shuffled(seed)) {
      assertThat(newsroom.hear(batch).alerts()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noTwoAlertsShareAnId(long seed) {
    assertThat(play(shuffled(seed)).alerts()).extracting(Alert::getId).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyClaimTriggersAnAlertOrIsExplainedOnce(long seed) {
    Newsroom newsroom = new Newsroom();
    for (ClaimBatch batch : shuffled(seed)) {
      Outcome outcome = newsroom.hear(batch);
      List<String> told = new ArrayList<>();
      outcome.alerts().stream()
          .map(alert -> alert.getEvidence().get(0).getClaim())
          .distinct()
          .forEach(told::add);
      outcome.suppressions().stream().map(Suppression::getClaim).forEach(told::add);

      assertThat(told).containsExactlyInAnyOrderElementsOf(ids(batch));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNeighbourhoodRaisesWhatTheWholeHistoryWould(long seed) {
    Newsroom newsroom = new Newsroom();
    for (ClaimBatch batch : shuffled(seed)) {
      Map<String, String> ledger = new HashMap<>(newsroom.ledger());
      Outcome near = Changes.of(Stores.holding(newsroom.known()).near(batch), batch, ledger::get);

      assertThat(near).isEqualTo(newsroom.hear(batch));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void foldingTheChangesGivesTheSituation(long seed) {
    Newsroom newsroom = new Newsroom();
    Map<String, CasualtyIncident> incidents = new HashMap<>();
    Map<String, ControlState> controls = new HashMap<>();
    for (ClaimBatch batch : shuffled(seed)) {
      Outcome outcome = newsroom.hear(batch);
      outcome.goneIncidents().forEach(incidents::remove);
      outcome.renamedPlaces().forEach(controls::remove);
      outcome.changed().incidents().forEach(incident -> incidents.put(incident.getId(), incident));
      outcome.changed().controls().forEach(control -> controls.put(control.getId(), control));
    }

    Situation whole = Assessment.assess(newsroom.known()).situation();

    assertThat(incidents.values()).containsExactlyInAnyOrderElementsOf(whole.incidents());
    assertThat(controls.values()).containsExactlyInAnyOrderElementsOf(whole.controls());
  }

  private static List<ClaimBatch> shuffled(long seed) {
    List<ClaimBatch> history = new ArrayList<>(new RandomClaims(seed).history(BATCHES));
    Collections.shuffle(history, new Random(seed));
    return history;
  }

  private static Newsroom play(List<ClaimBatch> history) {
    Newsroom newsroom = new Newsroom();
    history.forEach(newsroom::hear);
    return newsroom;
  }

  private static List<String> ids(ClaimBatch batch) {
    List<String> ids = new ArrayList<>();
    batch.getCasualties().forEach(claim -> ids.add(claim.getId()));
    batch.getTerritories().forEach(claim -> ids.add(claim.getId()));
    return ids;
  }
}

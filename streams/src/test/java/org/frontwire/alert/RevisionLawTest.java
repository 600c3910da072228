package org.frontwire.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.ControlState;
import org.frontwire.event.MsgType;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.Assessment;
import org.frontwire.situation.KnownClaims;
import org.frontwire.situation.RandomClaims;
import org.frontwire.situation.Situation;
import org.frontwire.situation.Stores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every history in which outlets take articles back. A failing case prints its seed as the argument. */
class RevisionLawTest {
  private static final int BATCHES = 40;

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takingAnArticleBackEqualsNeverHavingReadIt(long seed) {
    List<ClaimBatch> history = new RandomClaims(seed).history(BATCHES);
    Set<String> gone = gone(history, seed);
    Newsroom newsroom = new Newsroom();
    Fold fold = new Fold();

    for (ClaimBatch batch : withWithdrawals(history, gone, seed)) {
      fold.add(newsroom.hear(batch));
    }

    Newsroom neverRead = new Newsroom();
    history.stream().filter(batch -> !gone.contains(batch.getUri())).forEach(neverRead::hear);
    Situation expected = Assessment.assess(neverRead.known()).situation();
    assertThat(Assessment.assess(newsroom.known()).situation()).isEqualTo(expected);
    assertThat(fold.incidents.values()).containsExactlyInAnyOrderElementsOf(expected.incidents());
    assertThat(fold.controls.values()).containsExactlyInAnyOrderElementsOf(expected.controls());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNeighbourhoodIsAsGoodAsTheWholeHistory(long seed) {
    List<ClaimBatch> history = new RandomClaims(seed).history(BATCHES);
    Newsroom newsroom = new Newsroom();
    for (ClaimBatch batch : withWithdrawals(history, gone(history, seed), seed)) {
      Map<String, String> ledger = new HashMap<>(newsroom.ledger());
      KnownClaims near = Stores.holding(newsroom.known()).near(batch);

      assertThat(Changes.of(near, batch, ledger::get)).isEqualTo(newsroom.hear(batch));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsTakenBackLowersOrRetractsWhatRestedOnItAndNothingElse(long seed) {
    List<ClaimBatch> history = new RandomClaims(seed).history(BATCHES);
    Newsroom newsroom = new Newsroom();
    Set<String> raised = new HashSet<>();
    for (ClaimBatch batch : withWithdrawals(history, gone(history, seed), seed)) {
      Set<String> touched = new HashSet<>();
      batch.getCasualties().forEach(claim -> touched.add(claim.getId()));
      batch.getTerritories().forEach(claim -> touched.add(claim.getId()));
      List<Alert> alerts = newsroom.hear(batch).alerts();

      assertThat(alerts).allSatisfy(alert -> {
        assertThat(touched).contains(alert.getEvidence().get(0).getClaim());
        assertThat(raised).containsAll(alert.getReferences());
        assertThat(alert.getMsgType() == MsgType.Cancel)
            .isEqualTo(alert.getChange() == ChangeKind.RETRACTED);
      });
      if (isWithdrawal(batch)) {
        assertThat(alerts)
            .extracting(Alert::getChange)
            .isSubsetOf(ChangeKind.RETRACTED, ChangeKind.CORRECTED);
      }
      alerts.forEach(alert -> raised.add(alert.getId()));
    }
    assertThat(newsroom.alerts()).extracting(Alert::getId).doesNotHaveDuplicates();
  }

  /** The articles that are taken back: a third of them. */
  private static Set<String> gone(List<ClaimBatch> history, long seed) {
    Random random = new Random(seed);
    Set<String> gone = new HashSet<>();
    history.stream().map(ClaimBatch::getUri).distinct().forEach(uri -> {
      if (random.nextInt(3) == 0) {
        gone.add(uri);
      }
    });
    return gone;
  }

  /** The history in any order, each article that is gone taken back at any time after its last batch. */
  private static List<ClaimBatch> withWithdrawals(
      List<ClaimBatch> history, Set<String> gone, long seed) {
    Random random = new Random(seed);
    List<ClaimBatch> all = new ArrayList<>(history);
    Collections.shuffle(all, random);
    for (String uri : gone.stream().sorted().toList()) {
      List<ClaimBatch> said =
          all.stream().filter(batch -> batch.getUri().equals(uri)).toList();
      int last = all.lastIndexOf(said.get(said.size() - 1));
      all.add(last + 1 + random.nextInt(all.size() - last), withdrawal(said));
    }
    return all;
  }

  private static ClaimBatch withdrawal(List<ClaimBatch> said) {
    Instant at = said.stream()
        .map(ClaimBatch::getPublishedAt)
        .max(Instant::compareTo)
        .orElseThrow()
        .plusSeconds(600);
    return new ClaimBatch(
        said.get(0).getTheatre(),
        said.get(0).getUri(),
        at,
        said.stream()
            .flatMap(batch -> batch.getCasualties().stream())
            .map(claim -> CasualtyClaim.newBuilder(claim).setWithdrawnAt(at).build())
            .toList(),
        said.stream()
            .flatMap(batch -> batch.getTerritories().stream())
            .map(claim -> TerritorialClaim.newBuilder(claim).setWithdrawnAt(at).build())
            .toList());
  }

  private static boolean isWithdrawal(ClaimBatch batch) {
    return Stream.concat(
            batch.getCasualties().stream().map(claim -> claim.getWithdrawnAt().isPresent()),
            batch.getTerritories().stream().map(claim -> claim.getWithdrawnAt().isPresent()))
        .allMatch(isWithdrawn -> isWithdrawn);
  }

  /** The situation as a reader of the compacted topics sees it. */
  private static final class Fold {
    private final Map<String, CasualtyIncident> incidents = new HashMap<>();
    private final Map<String, ControlState> controls = new HashMap<>();

    void add(Outcome outcome) {
      outcome.goneIncidents().forEach(incidents::remove);
      outcome.renamedPlaces().forEach(controls::remove);
      outcome.changed().incidents().forEach(incident -> incidents.put(incident.getId(), incident));
      outcome.changed().controls().forEach(control -> controls.put(control.getId(), control));
    }
  }
}

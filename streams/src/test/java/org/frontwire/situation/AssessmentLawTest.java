package org.frontwire.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every set of claims. A failing case prints its seed as the argument. */
class AssessmentLawTest {

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neitherOrderNorRepetitionChangesTheSituation(long seed) {
    KnownClaims claims = all(new RandomClaims(seed).history(60));
    List<CasualtyClaim> casualties = new ArrayList<>(claims.casualties());
    List<TerritorialClaim> territories = new ArrayList<>(claims.territories());

    casualties.addAll(claims.casualties().subList(0, claims.casualties().size() / 2));
    territories.addAll(claims.territories().subList(0, claims.territories().size() / 2));
    Collections.shuffle(casualties, new Random(seed));
    Collections.shuffle(territories, new Random(seed));

    assertThat(Assessment.assess(casualties, territories))
        .isEqualTo(Assessment.assess(claims).situation());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNeighbourhoodIsAsGoodAsTheWholeHistory(long seed) {
    List<ClaimBatch> history = new RandomClaims(seed).history(60);
    Collections.shuffle(history, new Random(seed));
    KnownClaims known = KnownClaims.none();
    for (ClaimBatch batch : history) {
      KnownClaims near = near(known, batch);

      assertThat(changed(near, batch)).isEqualTo(changed(known, batch));
      known = known.with(batch);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyClaimThatCountsIsInOneIncidentAtMost(long seed) {
    Assessed assessed = Assessment.assess(all(new RandomClaims(seed).history(60)));

    List<String> members = assessed.incidents().stream()
        .flatMap(known -> known.members().stream())
        .map(CasualtyClaim::getId)
        .toList();

    assertThat(members).doesNotHaveDuplicates();
    assertThat(assessed.situation().incidents())
        .extracting(incident -> incident.getId())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherOriginNeverLowersTheBestEstimate(long seed) {
    Random random = new Random(seed);
    List<Sighting> members = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      members.add(sighting("m" + i, "AFP", random));
    }
    long before = best(members);

    members.add(sighting("other", "Reuters", random));

    assertThat(best(members)).isGreaterThanOrEqualTo(before);
  }

  static KnownClaims all(List<ClaimBatch> history) {
    KnownClaims all = KnownClaims.none();
    for (ClaimBatch batch : history) {
      all = all.with(batch);
    }
    return all;
  }

  private static KnownClaims near(KnownClaims known, ClaimBatch batch) {
    return Stores.holding(known).near(batch);
  }

  private static List<Object> changed(KnownClaims known, ClaimBatch batch) {
    Situation before = Assessment.assess(known).situation();
    Situation after = Assessment.assess(known.with(batch)).situation();
    return List.of(after.changedSince(before), after.goneSince(before), after.renamedSince(before));
  }

  private static Sighting sighting(String id, String origin, Random random) {
    return Sighting.of(Reports.killed(
        id,
        1 + random.nextInt(30),
        Reports.from(origin),
        Reports.published(Reports.at(random.nextInt(24)))));
  }

  private static long best(List<Sighting> members) {
    return Reckoning.toll(org.frontwire.event.Effect.KILLED, members)
        .orElseThrow()
        .getFigure()
        .getBest()
        .orElseThrow();
  }
}

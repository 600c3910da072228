package org.frontwire.claim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.Modality;
import org.frontwire.event.Place;
import org.frontwire.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TerritoryGrammarTest {
  private static final Set<Action> CHANGES =
      EnumSet.of(Action.TAKEN, Action.RETAKEN, Action.LOST, Action.WITHDREW);

  static Stream<Arguments> constructions() {
    return Table.rows("constructions.txt");
  }

  static Stream<Arguments> traps() {
    return Table.rows("traps.txt");
  }

  @ParameterizedTest
  @MethodSource("constructions")
  void aSentenceSaysWhoDoesWhatWhere(
      String action,
      String actor,
      String place,
      String from,
      String mood,
      String country,
      String sentence) {
    List<TerritoryFinding> findings = Told.read(sentence, country);

    String expected =
        String.join(" | ", action, actor, folded(Told.called(place, country)), from, mood);
    assertThat(findings.stream().map(TerritoryGrammarTest::row)).as(sentence).contains(expected);
  }

  @ParameterizedTest
  @MethodSource("traps")
  void aTrapChangesNothing(String country, String sentence) {
    List<TerritoryFinding> findings = Told.read(sentence, country);

    assertThat(
            findings.stream().filter(TerritoryGrammarTest::isChange).map(TerritoryGrammarTest::row))
        .as(sentence)
        .isEmpty();
  }

  @Test
  void theVillageIsTheOneNamedBefore() {
    List<TerritoryFinding> findings = Told.read(
        "Rebels gathered in the village of Qabtan on Sunday. They captured the village from Islamic State.",
        "SY");

    assertThat(row(findings.get(0)))
        .isEqualTo("TAKEN | Syrian rebels | qabtan | Islamic State | CURRENT ASSERTED");
  }

  @Test
  void theForceIsTheOneNamedBefore() {
    List<TerritoryFinding> findings = Told.read(
        "Turkish-backed rebels moved at dawn. The force captured the town of Akhtar.", "SY");

    assertThat(findings.get(0).actor()).isEqualTo("Turkish-backed rebels");
  }

  @Test
  void theSiegeIsThatOfTheBesiegedCity() {
    List<TerritoryFinding> findings = Told.read(
        "The army tightened its siege of Homs last week. On Monday rebels broke the siege.", "SY");

    assertThat(findings.get(1).action()).isEqualTo(Action.SIEGE_BROKEN);
    assertThat(name(findings.get(1))).isEqualTo(name(findings.get(0)));
  }

  @Test
  void whoPulledBackLeftWhatIsTakenInTheSameSentence() {
    List<TerritoryFinding> findings =
        Told.read("Syrian troops captured Hanbushiyah as the rebel defenders pulled back.", "SY");

    assertThat(row(findings.get(1)))
        .isEqualTo("WITHDREW | Syrian rebels | hanbushiyah | - | CURRENT ASSERTED");
  }

  @Test
  void theSameAgainIsARepeatOfTheFirst() {
    List<TerritoryFinding> findings = Told.read(
        "The army has taken control of the town of Marbuna. Syrian troops captured Marbuna on Monday.",
        "SY");

    assertThat(findings.get(0).role()).isEqualTo(Role.PRIMARY);
    assertThat(findings.get(1).role()).isEqualTo(Role.REPEAT);
    assertThat(findings.get(1).original()).isZero();
    assertThat(findings.get(0).date()).isEqualTo(findings.get(1).date());
  }

  @Test
  void aHeadingPointsToTheTextBelow() {
    List<TerritoryFinding> findings = Told.read(
        "Army Takes Control of Marbuna\n\nSyrian troops took control of Marbuna on Monday.", "SY");

    assertThat(findings.get(0).role()).isEqualTo(Role.HEADLINE);
    assertThat(findings.get(0).original()).isEqualTo(1);
  }

  @Test
  void whatIsCapturedWhileHeldIsCapturedFromItsHolder() {
    List<TerritoryFinding> findings = Told.read("Syrian troops captured rebel-held Marbuna.", "SY");

    assertThat(findings.get(0).from()).isEqualTo("Syrian rebels");
    assertThat(findings.get(1).status()).isEqualTo(ClaimStatus.HISTORICAL);
  }

  @Test
  void everyPlaceOfAListIsTaken() {
    List<TerritoryFinding> findings =
        Told.read("Taliban fighters captured Zorkot, Wardij and Sarchashma.", "AF");

    assertThat(findings.stream().map(TerritoryGrammarTest::name))
        .containsExactly("zorkot", "wardij", "sarchashma");
  }

  @Test
  void alliesActTogether() {
    List<TerritoryFinding> findings =
        Told.read("Russia and the Syrian army captured Marbuna.", "SY");

    assertThat(findings.get(0).actor()).isEqualTo("Russia");
    assertThat(findings.get(0).allies()).containsExactly("Syrian government and allies");
  }

  @Test
  void aPlaceWithoutANameKeepsItsWords() {
    List<TerritoryFinding> findings =
        Told.read("The army captured a large missile base near Homs.", "SY");

    assertThat(findings.get(0).place()).isNotNull();
    assertThat(findings.get(0).place().getId()).contains("text:sy:large-missile-base-near-homs");
    assertThat(findings.get(0).place().getCountry()).contains("SY");
  }

  @Test
  void aVaguePlaceHasNoIdentity() {
    List<TerritoryFinding> findings = Told.read("The army seized territory near Homs.", "SY");

    assertThat(findings.get(0).place()).isNotNull();
    assertThat(findings.get(0).place().getId()).isEmpty();
  }

  private static boolean isChange(TerritoryFinding finding) {
    boolean told = finding.modality() == Modality.ASSERTED || finding.modality() == Modality.HEDGED;
    return told && CHANGES.contains(finding.action());
  }

  private static String row(TerritoryFinding finding) {
    return String.join(
        " | ",
        finding.action().name(),
        finding.actor(),
        name(finding),
        Optional.ofNullable(finding.from()).orElse("-"),
        finding.status() + " " + finding.modality());
  }

  private static String name(TerritoryFinding finding) {
    return Optional.ofNullable(finding.place())
        .map(Place::getName)
        .map(TerritoryGrammarTest::folded)
        .orElse("-");
  }

  private static String folded(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}

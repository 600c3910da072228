package org.frontwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.event.Action.ADVANCES;
import static org.frontwire.event.Action.BESIEGES;
import static org.frontwire.event.Action.CONTESTS;
import static org.frontwire.event.Action.HOLDS;
import static org.frontwire.event.Action.LOST;
import static org.frontwire.event.Action.RETAKEN;
import static org.frontwire.event.Action.SIEGE_BROKEN;
import static org.frontwire.event.Action.TAKEN;
import static org.frontwire.event.Action.WITHDREW;
import static org.frontwire.situation.Reports.DAY;
import static org.frontwire.situation.Reports.army;
import static org.frontwire.situation.Reports.at;
import static org.frontwire.situation.Reports.by;
import static org.frontwire.situation.Reports.on;
import static org.frontwire.situation.Reports.told;

import java.util.List;
import org.frontwire.event.Alert;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.ControlState;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Flag;
import org.frontwire.event.Grade;
import org.frontwire.event.Novelty;
import org.frontwire.event.Severity;
import org.frontwire.event.Suppression;
import org.frontwire.situation.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlAlertsTest {
  private static final String ARMY = "Northern army";
  private static final String MILITIA = "Lake militia";

  private final Newsroom newsroom = new Newsroom();

  @Test
  void aCaptureIsNew() {
    Alert alert = only(newsroom.hear(army("a", TAKEN)));

    assertThat(alert.getChange()).isEqualTo(ChangeKind.NEW);
    assertThat(alert.getActor()).contains(ARMY);
    assertThat(alert.getFrom()).contains(MILITIA);
    assertThat(alert.getSeverity()).isEqualTo(Severity.HIGH);
    assertThat(((ControlState) alert.getAfter().orElseThrow()).getHolder()).contains(ARMY);
    assertThat(alert.getHeadline())
        .isEqualTo("Dellin: taken by Northern army from Lake militia, AFP; 1 origin, 1 outlet");
  }

  @Test
  void theSameCaptureFromASecondOriginCorroborates() {
    newsroom.hear(army("a", TAKEN));

    Alert alert = only(newsroom.hear(army("b", RETAKEN, told("Reuters", at(12)))));

    assertThat(alert.getChange()).isEqualTo(ChangeKind.CORROBORATED);
    assertThat(alert.getGrade()).isEqualTo(Grade.FAIR);
  }

  @Test
  void theSameCaptureAgainRaisesNothing() {
    newsroom.hear(army("a", TAKEN));

    Outcome outcome = newsroom.hear(army("b", TAKEN, told("AFP", at(12))));

    assertThat(outcome.alerts()).isEmpty();
    assertThat(rules(outcome)).containsExactly("same-state");
  }

  @Test
  void aReprintOfACaptureRaisesNothing() {
    newsroom.hear(army("a", TAKEN));

    Outcome outcome = newsroom.hear(
        army("b", TAKEN, copy -> copy.setNovelty(Novelty.REPRINT).setOutlet("The Herald")));

    assertThat(outcome.alerts()).isEmpty();
    assertThat(rules(outcome)).containsExactly("copy");
    assertThat(outcome.changed().controls().get(0).getOutlets())
        .containsExactly("The Courier", "The Herald");
  }

  @Test
  void aTownTakenLostAndRetakenAlertsEachTime() {
    newsroom.hear(army("a", TAKEN));
    newsroom.hear(army("b", LOST, on(DAY.plusDays(1))));
    newsroom.hear(army("c", RETAKEN, on(DAY.plusDays(4))));

    assertThat(newsroom.alerts())
        .extracting(Alert::getChange)
        .containsOnly(ChangeKind.NEW)
        .hasSize(3);
    assertThat(newsroom.alerts().get(2).getReferences())
        .containsExactly(newsroom.alerts().get(1).getId());
  }

  @Test
  void aPlaceThatWasOnlyDescribedIsKnownAgainWhenItIsNamed() {
    Alert first = only(newsroom.hear(
        army("a", TAKEN, claim -> claim.setPlace(Reports.described("southern district")))));
    Outcome named = newsroom.hear(army(
        "b",
        RETAKEN,
        told("Reuters", at(12)),
        claim -> claim.setPlace(Reports.quarter("Mill Hill"))));

    assertThat(only(named).getChange()).isEqualTo(ChangeKind.CORROBORATED);
    assertThat(only(named).getReferences()).containsExactly(first.getId());
    assertThat(only(named).getSubject()).isEqualTo("test:Mill Hill");
    assertThat(named.renamedPlaces()).containsExactly("text:qq:southern-district");
  }

  @ParameterizedTest
  @CsvSource({"0, CORROBORATED", "3, CORROBORATED", "4, NEW"})
  void aCaptureWithoutADayCanBeThatOfTheLastDays(int daysLater, ChangeKind change) {
    newsroom.hear(army("a", TAKEN, claim -> claim.setPlace(Reports.quarter("Mill Hill"))));

    Outcome outcome = newsroom.hear(army(
        "b",
        RETAKEN,
        told("Reuters", at(12 + 24 * daysLater)),
        claim -> claim
            .setPlace(Reports.described("southern district"))
            .setDate(new DateRange(null, DAY.plusDays(daysLater), DatePrecision.RECENT))));

    assertThat(only(outcome).getChange()).isEqualTo(change);
  }

  @Test
  void aDescribedPlaceThatFitsTwoNamesStaysItself() {
    newsroom.hear(army("a", TAKEN, claim -> claim.setPlace(Reports.quarter("Mill Hill"))));
    newsroom.hear(army("b", TAKEN, claim -> claim.setPlace(Reports.quarter("Orsk"))));

    Outcome outcome = newsroom.hear(
        army("c", TAKEN, claim -> claim.setPlace(Reports.described("southern district"))));

    assertThat(only(outcome).getChange()).isEqualTo(ChangeKind.NEW);
  }

  @Test
  void aSiegeReportedWithAnotherDateIsNoSecondSiege() {
    newsroom.hear(army("a", BESIEGES, on(DAY.plusDays(4))));

    Alert alert = only(newsroom.hear(army(
        "b", BESIEGES, told("Reuters", at(24 * 5)), claim -> claim.setActor("Government troops"))));

    assertThat(alert.getChange()).isEqualTo(ChangeKind.CORROBORATED);
  }

  @Test
  void aSiegeIsLaidAndBroken() {
    Alert laid = only(newsroom.hear(army("a", BESIEGES)));
    Alert broken =
        only(newsroom.hear(army("b", SIEGE_BROKEN, by(MILITIA, ARMY), on(DAY.plusDays(3)))));

    assertThat(laid.getAction()).contains(BESIEGES);
    assertThat(broken.getAction()).contains(SIEGE_BROKEN);
    assertThat(broken.getReferences()).containsExactly(laid.getId());
  }

  @Test
  void whoHoldsAPlaceInPassingIsNoNews() {
    assertThat(rules(newsroom.hear(army("a", HOLDS)))).containsExactly("baseline-holds");
  }

  @Test
  void theCaptureOfAPlaceHeldByOthersIsNewAfterABaseline() {
    newsroom.hear(army("a", HOLDS, by(MILITIA, null)));

    assertThat(only(newsroom.hear(army("b", TAKEN, on(DAY.plusDays(1))))).getChange())
        .isEqualTo(ChangeKind.NEW);
  }

  @Test
  void captureAndWithdrawalToldTogetherAreOneAlert() {
    Outcome outcome = newsroom.hear(
        army("a", TAKEN), army("b", WITHDREW, by(MILITIA, null), claim -> claim.setStart(60)));

    assertThat(only(outcome).getAction()).contains(TAKEN);
    assertThat(rules(outcome)).containsExactly("same-alert");
  }

  @Test
  void aLateReportOfAnOvertakenCaptureRaisesNothing() {
    newsroom.hear(army("a", TAKEN, on(DAY.plusDays(1))));

    Outcome outcome = newsroom.hear(army("b", TAKEN, by(MILITIA, ARMY), told("Reuters", at(60))));

    assertThat(outcome.alerts()).isEmpty();
    assertThat(rules(outcome)).containsExactly("overtaken");
  }

  @Test
  void aCaptureOfLastWeekIsLate() {
    Alert alert = only(newsroom.hear(army("a", TAKEN, told("AFP", at(24 * 7)))));

    assertThat(alert.getFlags()).containsExactly(Flag.LATE_REPORT);
  }

  @Test
  void anAttackIsNoChangeOfControl() {
    assertThat(rules(newsroom.hear(army("a", CONTESTS)))).containsExactly("contest-only");
  }

  @Test
  void anAdvanceOfASaidDayIsNewsOfLittleWeight() {
    assertThat(only(newsroom.hear(army("a", ADVANCES))).getSeverity()).isEqualTo(Severity.LOW);
    assertThat(rules(newsroom.hear(army("b", ADVANCES, told("Reuters", at(12))))))
        .containsExactly("contest-only");
  }

  @Test
  void aWithdrawalWithoutADayOrAKnownHolderIsNoNews() {
    Outcome outcome = newsroom.hear(
        army("a", WITHDREW, claim -> claim.setDate(new DateRange(null, DAY, DatePrecision.AS_OF))));

    assertThat(outcome.alerts()).isEmpty();
  }

  @Test
  void historyRaisesNothing() {
    assertThat(rules(
            newsroom.hear(army("a", BESIEGES, claim -> claim.setStatus(ClaimStatus.HISTORICAL)))))
        .containsExactly("historical");
  }

  @Test
  void vagueClaimsWithoutAPlaceRaiseNothing() {
    assertThat(rules(newsroom.hear(army("a", ADVANCES, claim -> claim.setPlace(null)))))
        .containsExactly("no-place");
  }

  private static Alert only(Outcome outcome) {
    assertThat(outcome.alerts()).hasSize(1);
    return outcome.alerts().get(0);
  }

  private static List<String> rules(Outcome outcome) {
    return outcome.suppressions().stream().map(Suppression::getRule).toList();
  }
}

package org.frontwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.situation.Reports.at;
import static org.frontwire.situation.Reports.atLeast;
import static org.frontwire.situation.Reports.city;
import static org.frontwire.situation.Reports.in;
import static org.frontwire.situation.Reports.indefinite;
import static org.frontwire.situation.Reports.killed;
import static org.frontwire.situation.Reports.published;

import java.util.List;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Cause;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.Effect;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Evidence;
import org.frontwire.event.Figure;
import org.frontwire.event.Flag;
import org.frontwire.event.Grade;
import org.frontwire.event.MsgType;
import org.frontwire.event.Novelty;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.frontwire.event.Severity;
import org.frontwire.event.Suppression;
import org.frontwire.situation.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentAlertsTest {
  private final Newsroom newsroom = new Newsroom();

  @Test
  void theFirstFigureIsNew() {
    Alert alert = only(newsroom.hear(killed("a", 19)));

    assertThat(alert.getChange()).isEqualTo(ChangeKind.NEW);
    assertThat(alert.getMsgType()).isEqualTo(MsgType.Alert);
    assertThat(alert.getBefore()).isEmpty();
    assertThat(alert.getAfter()).contains(new Figure(19L, 19L, 19L));
    assertThat(alert.getGrade()).isEqualTo(Grade.WEAK);
    assertThat(alert.getSeverity()).isEqualTo(Severity.MEDIUM);
  }

  @Test
  void aHigherFigureRaisesOnceAndReplacesTheFirstAlert() {
    Alert first = only(newsroom.hear(killed("a", 19)));

    Alert raised = only(newsroom.hear(killed("b", 21, atLeast(), published(at(12)))));
    Outcome again = newsroom.hear(killed("c", 21, published(at(13))));

    assertThat(raised.getChange()).isEqualTo(ChangeKind.RAISED);
    assertThat(raised.getMsgType()).isEqualTo(MsgType.Update);
    assertThat(raised.getReferences()).containsExactly(first.getId());
    assertThat(raised.getBefore()).contains(new Figure(19L, 19L, 19L));
    assertThat(raised.getAfter()).contains(new Figure(21L, 21L, null));
    assertThat(raised.getFlags()).containsExactly(Flag.TOLL_MAY_RISE);
    assertThat(again.alerts()).isEmpty();
    assertThat(rules(again)).containsExactly("same-figure");
  }

  @Test
  void theHeadlineTellsItInOneLine() {
    newsroom.hear(killed("a", 19));

    Alert raised = only(newsroom.hear(killed(
        "b", 21, atLeast(), published(at(12)), claim -> claim.setAttribution("Red Crescent"))));

    assertThat(raised.getHeadline())
        .isEqualTo(
            "Marsala air strikes: at least 21 civilians killed (was 19), Red Crescent via AFP;"
                + " 1 origin, 1 outlet");
  }

  @Test
  void aHeadlineWithoutACauseNamesThePlaceAlone() {
    Alert alert = only(newsroom.hear(killed("a", 9, claim -> claim.setCause(Cause.UNSTATED))));

    assertThat(alert.getHeadline()).startsWith("Marsala: 9 civilians killed, ");
  }

  @Test
  void aSecondOriginCorroboratesOnce() {
    newsroom.hear(killed("a", 9));

    Alert corroborated =
        only(newsroom.hear(killed("b", 9, Reports.from("Reuters"), published(at(12)))));
    Outcome again = newsroom.hear(killed("c", 9, Reports.from("Reuters"), published(at(13))));

    assertThat(corroborated.getChange()).isEqualTo(ChangeKind.CORROBORATED);
    assertThat(corroborated.getGrade()).isEqualTo(Grade.FAIR);
    assertThat(corroborated.getEvidence()).extracting(Evidence::getClaim).startsWith("b");
    assertThat(again.alerts()).isEmpty();
  }

  @Test
  void twoOriginsThatQuoteOneSourceAreOneWitness() {
    newsroom.hear(killed("a", 9, claim -> claim.setAttribution("the governor")));

    Alert alert = only(newsroom.hear(killed(
        "b",
        9,
        Reports.from("Reuters"),
        published(at(12)),
        claim -> claim.setAttribution("the governor"))));

    assertThat(alert.getGrade()).isEqualTo(Grade.WEAK);
  }

  @Test
  void fourteenReprintsRaiseNothing() {
    newsroom.hear(killed("a", 9));

    for (int i = 0; i < 14; i++) {
      String outlet = "Outlet " + i;
      Outcome outcome = newsroom.hear(killed(
          "copy" + i,
          9,
          published(at(11)),
          copy -> copy.setOutlet(outlet).setNovelty(Novelty.REPRINT).setCopyOf("courier/a")));

      assertThat(outcome.alerts()).isEmpty();
      assertThat(rules(outcome)).containsExactly("copy");
      assertThat(outcome.changed().incidents()).hasSize(1);
    }
  }

  @Test
  void aCorrectionOfTheSameOriginLowers() {
    newsroom.hear(killed("a", 12));

    Alert alert = only(newsroom.hear(killed("b", 9, published(at(12)))));

    assertThat(alert.getChange()).isEqualTo(ChangeKind.LOWERED);
    assertThat(alert.getHeadline()).contains("9 civilians killed (was 12)");
  }

  @Test
  void anotherOriginWithFewerConflicts() {
    newsroom.hear(killed("a", 12));

    Alert alert = only(newsroom.hear(killed("b", 9, Reports.from("Reuters"), published(at(12)))));
    Outcome again = newsroom.hear(killed("c", 9, Reports.from("Reuters"), published(at(13))));

    assertThat(alert.getChange()).isEqualTo(ChangeKind.CONFLICTING);
    assertThat(alert.getGrade()).isEqualTo(Grade.CONTESTED);
    assertThat(alert.getAfter()).contains(new Figure(9L, 12L, 12L));
    assertThat(again.alerts()).isEmpty();
  }

  @Test
  void aStaleCaptionNeverLowersTheToll() {
    Outcome outcome = newsroom.hear(
        killed("text", 21, atLeast()),
        killed("caption", 19, claim -> claim.setEntryKind(EntryKind.CAPTION)),
        killed("title", 21, claim -> claim.setRole(Role.HEADLINE).setRelatesTo("text")));

    assertThat(only(outcome).getEvidence().get(0).getClaim()).isEqualTo("text");
    assertThat(rules(outcome)).containsExactly("caption", "headline");
  }

  @Test
  void partsOfATotalRaiseNothing() {
    Outcome outcome = newsroom.hear(
        killed("all", 21),
        killed(
            "one",
            14,
            in(city("Dellin")),
            claim -> claim.setRole(Role.PART_OF).setRelatesTo("all")),
        killed(
            "two", 7, in(city("Orsk")), claim -> claim.setRole(Role.PART_OF).setRelatesTo("all")));

    assertThat(only(outcome).getAfter()).contains(new Figure(21L, 21L, 21L));
    assertThat(rules(outcome)).containsExactly("part-of-total", "part-of-total");
  }

  @Test
  void missingPeopleAreAnAlertOfTheirOwn() {
    Outcome outcome = newsroom.hear(
        killed("a", 21),
        killed("b", 20, atLeast(), claim -> claim.setEffect(Effect.MISSING).setStart(50)));

    assertThat(outcome.alerts())
        .extracting(alert -> alert.getEffect().orElseThrow())
        .containsExactly(Effect.KILLED, Effect.MISSING);
    assertThat(outcome.alerts())
        .extracting(Alert::getSubject)
        .hasSize(2)
        .containsOnly(outcome.alerts().get(0).getSubject());
  }

  @Test
  void dozensAreNeverComparedWithAFigure() {
    newsroom.hear(killed("a", 9));

    Outcome outcome = newsroom.hear(killed("b", 24, indefinite(), published(at(12))));

    assertThat(outcome.alerts()).isEmpty();
    assertThat(rules(outcome)).containsExactly("indefinite");
  }

  @Test
  void theFirstSightOfACumulativeTollIsABaseline() {
    Alert baseline = only(newsroom.hear(war("a", 90_000)));
    Outcome rounded =
        newsroom.hear(killed("b", 90_001, IncidentAlertsTest::series, published(at(12))));
    Alert raised =
        only(newsroom.hear(killed("c", 95_000, IncidentAlertsTest::series, published(at(13)))));

    assertThat(baseline.getChange()).isEqualTo(ChangeKind.BASELINE);
    assertThat(baseline.getSeverity()).isEqualTo(Severity.INFO);
    assertThat(rounded.alerts()).isEmpty();
    assertThat(raised.getChange()).isEqualTo(ChangeKind.RAISED);
  }

  @Test
  void theCountOfAnotherOriginDoesNotContinueASeries() {
    newsroom.hear(war("a", 90_000));

    Outcome outcome = newsroom.hear(killed(
        "b", 120_000, IncidentAlertsTest::series, Reports.from("Reuters"), published(at(12))));

    assertThat(outcome.alerts()).isEmpty();
    assertThat(rules(outcome)).containsExactly("other-count");
  }

  @Test
  void aReportOfLastWeekIsLate() {
    Alert alert = only(newsroom.hear(killed("a", 9, published(at(24 * 7)))));

    assertThat(alert.getFlags()).contains(Flag.LATE_REPORT);
  }

  @Test
  void aReportThatWasOvertakenOnItsWayRaisesNothing() {
    newsroom.hear(killed("b", 21, published(at(12))));

    Outcome outcome = newsroom.hear(killed("a", 19, published(at(9))));

    assertThat(outcome.alerts()).isEmpty();
    assertThat(rules(outcome)).containsExactly("lower-figure");
  }

  @Test
  void anEarlierReportThatComesLateMovesTheIncidentAndItsAlertsStayLinked() {
    Alert first = only(newsroom.hear(killed("b", 19, published(at(12)))));
    Outcome late = newsroom.hear(killed("a", 19, published(at(9))));

    Alert raised = only(newsroom.hear(killed("c", 21, published(at(14)))));

    assertThat(late.goneIncidents()).containsExactly(first.getSubject());
    assertThat(raised.getReferences()).containsExactly(first.getId());
  }

  @Test
  void whenTwoIncidentsProveToBeOneTheAlertReplacesBoth() {
    Alert north = only(newsroom.hear(killed("a", 9, claim -> claim.setCause(Cause.AIRSTRIKE))));
    Alert south = only(
        newsroom.hear(killed("b", 4, claim -> claim.setCause(Cause.SHELLING), published(at(11)))));

    Alert both = only(newsroom.hear(
        killed("c", 13, claim -> claim.setCause(Cause.BOMBARDMENT), published(at(12)))));

    assertThat(both.getReferences()).containsExactly(north.getId(), south.getId());
    assertThat(both.getBefore()).contains(new Figure(9L, 9L, 9L));
  }

  @Test
  void aClaimThatIsKnownRaisesNothingAndIsNotExplainedAgain() {
    newsroom.hear(killed("a", 9));

    Outcome again = newsroom.hear(killed("a", 9));

    assertThat(again.alerts()).isEmpty();
    assertThat(again.suppressions()).isEmpty();
  }

  @Test
  void whatOneOriginAloneMultipliesIsAnUnconfirmedJump() {
    newsroom.hear(killed("a", 12));

    Alert jump =
        only(newsroom.hear(killed("b", 240, Reports.from("Harbour blog"), published(at(11)))));

    assertThat(jump.getChange()).isEqualTo(ChangeKind.RAISED);
    assertThat(jump.getFlags()).contains(Flag.UNCONFIRMED_JUMP);
    assertThat(jump.getHeadline()).contains("240 civilians killed (unconfirmed, was 12)");
  }

  @Test
  void anUnconfirmedJumpIsToldOnceAndConfirmedByTheNextOrigin() {
    newsroom.hear(killed("a", 12));
    newsroom.hear(killed("b", 240, Reports.from("Harbour blog"), published(at(11))));

    assertThat(newsroom
            .hear(killed("c", 240, Reports.from("Harbour blog"), published(at(12))))
            .alerts())
        .isEmpty();
    Alert confirmed =
        only(newsroom.hear(killed("d", 240, Reports.from("Reuters"), published(at(13)))));
    assertThat(confirmed.getChange()).isEqualTo(ChangeKind.CORROBORATED);
    assertThat(confirmed.getFlags()).doesNotContain(Flag.UNCONFIRMED_JUMP);
  }

  @Test
  void anUnconfirmedJumpIsHeldWhileItsOriginAddsToIt() {
    newsroom.hear(killed("a", 12));
    newsroom.hear(killed("b", 240, Reports.from("Harbour blog"), published(at(11))));

    Alert more =
        only(newsroom.hear(killed("c", 800, Reports.from("Harbour blog"), published(at(12)))));

    assertThat(more.getFlags()).contains(Flag.UNCONFIRMED_JUMP);
  }

  @Test
  void anUnconfirmedJumpGoesWithItsArticle() {
    newsroom.hear(killed("a", 12));
    CasualtyClaim wild = killed("b", 240, Reports.from("Harbour blog"), published(at(11)));
    Alert jump = only(newsroom.hear(wild));

    Alert corrected = only(newsroom.hear(Reports.withdrawn(wild, 12)));

    assertThat(corrected.getChange()).isEqualTo(ChangeKind.CORRECTED);
    assertThat(corrected.getReferences()).containsExactly(jump.getId());
    assertThat(corrected.getAfter()).contains(new Figure(12L, 12L, 12L));
    assertThat(corrected.getFlags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12,  24, false", // doubled
    "12,  25, true", // more than doubled
    "2,   11, false", // nine more
    "2,   12, true", // ten more
    "0,  240, false", // nothing known before
    "240, 12, false"
  })
  void aJumpMoreThanDoublesAndAddsTen(long from, long to, boolean isJump) {
    assertThat(Jumps.isJump(from, to)).isEqualTo(isJump);
  }

  @Test
  void theEvidenceIsTheExactWordsOfTheTrigger() {
    Evidence evidence = only(newsroom.hear(killed("a", 9))).getEvidence().get(0);

    assertThat(evidence.getQuote()).isEqualTo("9 civilians were killed");
    assertThat(evidence.getUri()).isEqualTo("courier/a");
    assertThat(evidence.getOrigin()).contains("AFP");
  }

  private static CasualtyClaim war(String id, long count) {
    return killed(id, count, IncidentAlertsTest::series);
  }

  private static void series(CasualtyClaim.Builder claim) {
    claim
        .setCause(Cause.WAR)
        .setScope(Scope.CUMULATIVE)
        .setRole(Role.BACKGROUND)
        .setPlace(Reports.country());
  }

  private static Alert only(Outcome outcome) {
    assertThat(outcome.alerts()).hasSize(1);
    return outcome.alerts().get(0);
  }

  private static List<String> rules(Outcome outcome) {
    return outcome.suppressions().stream().map(Suppression::getRule).toList();
  }
}

package org.frontwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.situation.Reports.army;
import static org.frontwire.situation.Reports.at;
import static org.frontwire.situation.Reports.by;
import static org.frontwire.situation.Reports.killed;
import static org.frontwire.situation.Reports.published;
import static org.frontwire.situation.Reports.told;
import static org.frontwire.situation.Reports.withdrawn;

import java.util.List;
import org.frontwire.event.Action;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.Figure;
import org.frontwire.event.MsgType;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.situation.Reports;
import org.junit.jupiter.api.Test;

/** What an editor is told when outlets take words back. */
class RevisionAlertsTest {
  private static final CasualtyClaim FORTY = killed("a", 40);

  private final Newsroom newsroom = new Newsroom();

  @Test
  void theLastReportTakenBackRetractsItsAlert() {
    Alert raised = only(newsroom.hear(FORTY));

    Alert retracted = only(newsroom.hear(withdrawn(FORTY, 12)));

    assertThat(retracted.getChange()).isEqualTo(ChangeKind.RETRACTED);
    assertThat(retracted.getMsgType()).isEqualTo(MsgType.Cancel);
    assertThat(retracted.getReferences()).containsExactly(raised.getId());
    assertThat(retracted.getSubject()).isEqualTo(raised.getSubject());
    assertThat(retracted.getBefore()).contains(new Figure(40L, 40L, 40L));
    assertThat(retracted.getAfter()).isEmpty();
    assertThat(retracted.getHeadline())
        .isEqualTo("Marsala air strikes: withdrawn: 40 civilians killed, AFP");
  }

  @Test
  void whatAnotherOriginSaysTooStands() {
    newsroom.hear(FORTY);
    newsroom.hear(killed("b", 40, Reports.from("Reuters"), published(at(11))));

    assertThat(newsroom.hear(withdrawn(FORTY, 12)).alerts()).isEmpty();
  }

  @Test
  void theFigureFallsBackToWhatOthersSay() {
    newsroom.hear(killed("b", 12, Reports.from("Reuters"), published(at(9))));
    Alert raised = only(newsroom.hear(FORTY));

    Alert corrected = only(newsroom.hear(withdrawn(FORTY, 12)));

    assertThat(corrected.getChange()).isEqualTo(ChangeKind.CORRECTED);
    assertThat(corrected.getMsgType()).isEqualTo(MsgType.Update);
    assertThat(corrected.getReferences()).containsExactly(raised.getId());
    assertThat(corrected.getAfter()).contains(new Figure(12L, 12L, 12L));
    assertThat(corrected.getEvidence())
        .extracting(words -> words.getClaim())
        .containsExactly("a", "b");
    assertThat(corrected.getHeadline())
        .isEqualTo(
            "Marsala air strikes: 12 civilians killed (corrected, was 40), Reuters; 1 origin, 1 outlet");
  }

  @Test
  void aLowerFigureInTheSameWordsIsACorrection() {
    Alert raised = only(newsroom.hear(FORTY));

    Alert corrected = only(newsroom.hear(
        withdrawn(FORTY, 12),
        killed("c", 12, published(at(12)), claim -> claim.setUri("courier/a"))));

    assertThat(corrected.getChange()).isEqualTo(ChangeKind.CORRECTED);
    assertThat(corrected.getReferences()).containsExactly(raised.getId());
    assertThat(corrected.getEvidence().get(0).getClaim()).isEqualTo("c");
  }

  @Test
  void aHigherFigureInTheSameWordsIsARise() {
    Alert first = only(newsroom.hear(FORTY));

    Alert raised = only(newsroom.hear(
        withdrawn(FORTY, 12),
        killed("c", 44, published(at(12)), claim -> claim.setUri("courier/a"))));

    assertThat(raised.getChange()).isEqualTo(ChangeKind.RAISED);
    assertThat(raised.getReferences()).containsExactly(first.getId());
  }

  @Test
  void theSameFigureInOtherWordsIsNoNews() {
    newsroom.hear(FORTY);

    assertThat(newsroom
            .hear(
                withdrawn(FORTY, 12),
                killed("c", 40, published(at(12)), claim -> claim.setUri("courier/a")))
            .alerts())
        .isEmpty();
  }

  @Test
  void aCorrectionUnderAnotherNameReplacesWhatItsOriginSaid() {
    newsroom.hear(FORTY);

    Alert corrected =
        only(newsroom.hear(killed("c", 4, published(at(12)), claim -> claim.setCorrection(true))));

    assertThat(corrected.getChange()).isEqualTo(ChangeKind.CORRECTED);
    assertThat(corrected.getAfter()).contains(new Figure(4L, 4L, 4L));
  }

  @Test
  void aCorrectionOfOneOriginLeavesTheOthersFigure() {
    newsroom.hear(FORTY);

    Outcome outcome = newsroom.hear(killed(
        "c", 4, Reports.from("Reuters"), published(at(12)), claim -> claim.setCorrection(true)));

    assertThat(outcome.alerts()).isEmpty();
  }

  @Test
  void whatNobodyWasToldIsTakenBackSilently() {
    CasualtyClaim lower = killed("b", 3, published(at(11)));
    newsroom.hear(FORTY);
    newsroom.hear(lower);

    assertThat(newsroom.hear(withdrawn(lower, 12)).alerts()).isEmpty();
  }

  @Test
  void aRetractedEventThatIsReportedAgainIsNew() {
    newsroom.hear(FORTY);
    newsroom.hear(withdrawn(FORTY, 12));

    Alert again = only(newsroom.hear(killed("b", 38, Reports.from("Reuters"), published(at(14)))));

    assertThat(again.getChange()).isEqualTo(ChangeKind.NEW);
    assertThat(again.getReferences()).isEmpty();
  }

  @Test
  void aClaimThatComesAndGoesWritesAnIdEachTime() {
    newsroom.hear(FORTY);
    newsroom.hear(withdrawn(FORTY, 12));
    newsroom.hear(killed("a", 40, published(at(13))));
    newsroom.hear(withdrawn(FORTY, 14));

    assertThat(newsroom.alerts())
        .extracting(Alert::getChange)
        .containsExactly(
            ChangeKind.NEW, ChangeKind.RETRACTED, ChangeKind.NEW, ChangeKind.RETRACTED);
  }

  @Test
  void aCaptureTakenBackIsCancelled() {
    TerritorialClaim taken = army("t", Action.TAKEN);
    Alert raised = only(newsroom.hear(taken));

    Alert retracted = only(newsroom.hear(withdrawn(taken, 12)));

    assertThat(retracted.getChange()).isEqualTo(ChangeKind.RETRACTED);
    assertThat(retracted.getMsgType()).isEqualTo(MsgType.Cancel);
    assertThat(retracted.getReferences()).containsExactly(raised.getId());
    assertThat(retracted.getAfter()).isEmpty();
    assertThat(retracted.getHeadline()).isEqualTo("Dellin: withdrawn: taken by Northern army, AFP");
  }

  @Test
  void aRecaptureTakenBackGivesThePlaceBackToItsHolder() {
    newsroom.hear(army("t1", Action.TAKEN, told("AFP", at(8))));
    TerritorialClaim recapture =
        army("t2", Action.RETAKEN, by("Lake militia", "Northern army"), told("Reuters", at(11)));
    Alert retaken = only(newsroom.hear(recapture));

    Alert corrected = only(newsroom.hear(withdrawn(recapture, 13)));

    assertThat(corrected.getChange()).isEqualTo(ChangeKind.CORRECTED);
    assertThat(corrected.getReferences()).containsExactly(retaken.getId());
    assertThat(newsroom.known().territories()).hasSize(2);
    assertThat(corrected.getAfter().orElseThrow())
        .isInstanceOfSatisfying(
            org.frontwire.event.ControlState.class,
            state -> assertThat(state.getHolder()).contains("Northern army"));
  }

  @Test
  void aCaptureThatOthersReportStands() {
    TerritorialClaim taken = army("t", Action.TAKEN);
    newsroom.hear(taken);
    newsroom.hear(army("u", Action.TAKEN, told("Reuters", at(11))));

    assertThat(newsroom.hear(withdrawn(taken, 12)).alerts()).isEmpty();
  }

  @Test
  void aSiegeTakenBackIsCancelledAndTheHolderStands() {
    newsroom.hear(army("t", Action.TAKEN, told("AFP", at(8))));
    TerritorialClaim siege = army("s", Action.BESIEGES, by("Lake militia", "Northern army"));
    Alert besieged = only(newsroom.hear(siege));

    Alert retracted = only(newsroom.hear(withdrawn(siege, 12)));

    assertThat(retracted.getReferences()).containsExactly(besieged.getId());
    assertThat(retracted.getChange()).isEqualTo(ChangeKind.RETRACTED);
  }

  private static Alert only(Outcome outcome) {
    List<Alert> alerts = outcome.alerts();
    assertThat(alerts).hasSize(1);
    return alerts.get(0);
  }
}

package org.frontwire.situation;

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
import static org.frontwire.situation.Reports.province;
import static org.frontwire.situation.Reports.told;

import java.util.List;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.ControlState;
import org.frontwire.event.TerritorialClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlFoldTest {
  private static final String ARMY = "Northern army";
  private static final String MILITIA = "Lake militia";

  @Test
  void whoTakesAPlaceHoldsItFromThatDay() {
    ControlState state = state(army("a", TAKEN));

    assertThat(state.getHolder()).contains(ARMY);
    assertThat(state.getSince()).contains(DAY);
    assertThat(state.getPreviousHolder()).contains(MILITIA);
  }

  @Test
  void aTownTakenLostAndRetakenIsHeldByTheLastToTakeIt() {
    ControlState state = state(
        army("a", TAKEN),
        army("b", TAKEN, by(MILITIA, ARMY), on(DAY.plusDays(1))),
        army("c", RETAKEN, on(DAY.plusDays(2))));

    assertThat(state.getHolder()).contains(ARMY);
    assertThat(state.getSince()).contains(DAY.plusDays(2));
    assertThat(state.getClaims()).containsExactly("c");
  }

  @Test
  void aLateReportOfAnOlderChangeDoesNotUndoANewerOne() {
    ControlState state = state(
        army("a", TAKEN, on(DAY.plusDays(1))),
        army("b", TAKEN, by(MILITIA, ARMY), told("Reuters", at(80))));

    assertThat(state.getHolder()).contains(ARMY);
  }

  @Test
  void theSideThatLosesAPlaceHoldsItNoMore() {
    ControlState state = state(army("a", TAKEN), army("b", LOST, on(DAY.plusDays(3))));

    assertThat(state.getHolder()).isEmpty();
    assertThat(state.getPreviousHolder()).contains(ARMY);
  }

  @Test
  void aWithdrawalOfTheDefendersSupportsTheCapture() {
    ControlState state =
        state(army("a", TAKEN), army("b", WITHDREW, by(MILITIA, null), told("Reuters", at(12))));

    assertThat(state.getHolder()).contains(ARMY);
    assertThat(state.getOrigins()).containsExactly("AFP", "Reuters");
  }

  @Test
  void oneCaptureToldWithTwoNamesForTheCaptorsIsOneCapture() {
    ControlState state = state(
        army("a", TAKEN),
        army("b", TAKEN, by("Government soldiers", MILITIA), told("Reuters", at(12))));

    assertThat(state.getHolder()).contains(ARMY);
    assertThat(state.getClaims()).containsExactly("a", "b");
  }

  @Test
  void whoHoldsAPlaceInPassingIsTheStartingPointOnly() {
    assertThat(state(army("a", HOLDS)).getHolder()).contains(ARMY);
    assertThat(state(army("a", TAKEN), army("b", HOLDS, by(MILITIA, null), on(DAY.plusDays(1))))
            .getHolder())
        .contains(ARMY);
  }

  @Test
  void aSiegeLastsFromItsFirstReportToItsEnd() {
    TerritorialClaim laid = army("a", BESIEGES);
    TerritorialClaim again = army("b", BESIEGES, on(DAY.plusDays(5)));
    TerritorialClaim broken = army("c", SIEGE_BROKEN, by(MILITIA, ARMY), on(DAY.plusDays(9)));

    assertThat(state(laid, again).getBesiegedSince()).contains(DAY);
    assertThat(state(laid, again, broken).getBesiegedBy()).isEmpty();
  }

  @Test
  void theBesiegerWhoTakesThePlaceEndsTheSiege() {
    assertThat(state(army("a", BESIEGES), army("b", TAKEN, on(DAY.plusDays(2)))).getBesiegedBy())
        .isEmpty();
  }

  @Test
  void anAttackerContestsAPlaceWithoutHoldingIt() {
    ControlState state = state(
        army("a", TAKEN),
        army("b", CONTESTS, by(MILITIA, ARMY)),
        army("c", ADVANCES, by("Hill brigade", ARMY)));

    assertThat(state.getHolder()).contains(ARMY);
    assertThat(state.getContestedBy()).containsExactly(MILITIA, "Hill brigade");
  }

  @ParameterizedTest
  @EnumSource(
      value = ClaimStatus.class,
      names = {"BACKGROUND", "HISTORICAL", "UNKNOWN"})
  void historyAndBackgroundSetNoState(ClaimStatus status) {
    assertThat(controls(army("a", TAKEN, claim -> claim.setStatus(status)))).isEmpty();
  }

  @Test
  void nobodyHoldsAPlaceThatCannotBeToldFromOthers() {
    assertThat(controls(army("a", TAKEN, claim -> claim.setPlace(null)))).isEmpty();
    assertThat(controls(army("a", TAKEN, claim -> claim.setPlace(province("North")))))
        .isEmpty();
  }

  private static List<ControlState> controls(TerritorialClaim... claims) {
    return Assessment.assess(List.of(), List.of(claims)).controls();
  }

  private static ControlState state(TerritorialClaim... claims) {
    List<ControlState> controls = controls(claims);
    assertThat(controls).hasSize(1);
    return controls.get(0);
  }
}

package org.frontwire.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.situation.Reports.DAY;
import static org.frontwire.situation.Reports.at;
import static org.frontwire.situation.Reports.atLeast;
import static org.frontwire.situation.Reports.city;
import static org.frontwire.situation.Reports.country;
import static org.frontwire.situation.Reports.in;
import static org.frontwire.situation.Reports.indefinite;
import static org.frontwire.situation.Reports.killed;
import static org.frontwire.situation.Reports.one;
import static org.frontwire.situation.Reports.province;
import static org.frontwire.situation.Reports.published;
import static org.frontwire.situation.Reports.undated;

import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.Cause;
import org.frontwire.event.Effect;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Figure;
import org.frontwire.event.Modality;
import org.frontwire.event.Novelty;
import org.frontwire.event.Place;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.frontwire.event.Toll;
import org.frontwire.event.VictimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentsTest {

  @Test
  void twoOriginsOfOneEventAreOneIncident() {
    CasualtyIncident incident =
        only(killed("a", 9), killed("b", 9, Reports.from("Reuters"), published(at(11))));

    assertThat(toll(incident).getOrigins()).containsExactly("AFP", "Reuters");
    assertThat(toll(incident).getClaims()).containsExactly("b", "a");
  }

  @Test
  void aReprintAddsAnOutletAndNoOrigin() {
    CasualtyIncident incident = only(
        killed("a", 9),
        killed(
            "b",
            9,
            copy ->
                copy.setNovelty(Novelty.REPRINT).setCopyOf("courier/a").setOutlet("The Herald")));

    assertThat(toll(incident).getOutlets()).containsExactly("The Courier", "The Herald");
    assertThat(toll(incident).getOrigins()).containsExactly("AFP");
  }

  @Test
  void aReprintAloneIsNoIncident() {
    assertThat(assess(killed("a", 9, copy -> copy.setNovelty(Novelty.REPRINT)))).isEmpty();
  }

  @Test
  void airStrikesAndShellingInOneCityOnOneDayAreTwoIncidents() {
    assertThat(assess(killed("a", 9), killed("b", 4, claim -> claim.setCause(Cause.SHELLING))))
        .hasSize(2);
  }

  @Test
  void bombardmentMayBeAnAirStrike() {
    assertThat(assess(killed("a", 9), killed("b", 11, claim -> claim.setCause(Cause.BOMBARDMENT))))
        .hasSize(1);
  }

  @Test
  void civiliansAndFightersKilledAreTwoIncidents() {
    assertThat(assess(
            killed("a", 9), killed("b", 9, claim -> claim.setVictimKind(VictimKind.COMBATANT))))
        .hasSize(2);
  }

  @Test
  void theSameVillageNameInTwoTheatresIsTwoPlaces() {
    assertThat(assess(
            killed("a", 9),
            killed(
                "b",
                9,
                claim -> claim.setPlace(new org.frontwire.event.Place(
                    "test:far", "Marsala", "RR", null, null, null, 1)))))
        .hasSize(2);
  }

  @Test
  void twoFiguresThatOneEntryDoesNotRelateAreTwoIncidents() {
    assertThat(assess(
            killed("a", 9, claim -> claim.setUri("page")),
            killed("b", 3, claim -> claim.setUri("page"))))
        .hasSize(2);
  }

  @Test
  void aVagueReportJoinsTheExactOneWithItsFigure() {
    List<CasualtyIncident> incidents = assess(
        killed("a", 9),
        killed("b", 4, in(city("Dellin"))),
        killed("c", 9, in(country()), Reports.from("Reuters"), published(at(12))));

    assertThat(incidents).hasSize(2);
    assertThat(incidents)
        .anySatisfy(
            known -> assertThat(toll(known).getOrigins()).containsExactly("AFP", "Reuters"));
  }

  @ParameterizedTest
  @CsvSource({"SY, Syria", "ZZ, ''"})
  void whereNoClaimNamesAPlaceTheIncidentIsInTheCountryOfTheReports(String theatre, String place) {
    CasualtyIncident known = assess(
            killed("a", 9, claim -> claim.setTheatre(theatre).setPlace(null)))
        .get(0);

    assertThat(known.getPlace().map(Place::getName).orElse("")).isEqualTo(place);
  }

  @Test
  void aVagueReportNeverTiesTwoExactOnesTogether() {
    assertThat(assess(
            killed("a", 9),
            killed("b", 9, in(city("Dellin"))),
            killed("c", 9, in(province("North")), Reports.from("Reuters"))))
        .hasSize(2);
  }

  @Test
  void anUndatedReportJoinsTheEventOfTheDayBefore() {
    assertThat(assess(killed("a", 9), killed("b", 9, published(at(30)), undated())))
        .hasSize(1);
  }

  @Test
  void aDatedReportOfTheNextDayIsAnotherEvent() {
    assertThat(assess(
            killed("a", 9), killed("b", 9, claim -> claim.setDate(Reports.day(DAY.plusDays(1))))))
        .hasSize(2);
  }

  @Test
  void theDeathOfOneCommanderToldInOtherWordsIsOneIncident() {
    CasualtyIncident incident = only(
        killed("a", 1, one("top commander of the Lake militia"), in(country())),
        killed(
            "b",
            1,
            one("leading militia commander"),
            in(province("North")),
            Reports.from("Reuters")));

    assertThat(toll(incident).getOrigins()).hasSize(2);
  }

  @Test
  void oneCommanderIsNotAmongSixFighters() {
    assertThat(assess(
            killed("a", 1, one("militia commander"), in(country())),
            killed(
                "b",
                6,
                claim -> claim.setVictims("fighters").setVictimKind(VictimKind.COMBATANT),
                in(country()))))
        .hasSize(2);
  }

  @Test
  void missingAndKilledStandBesideEachOther() {
    CasualtyIncident incident =
        only(killed("a", 21), killed("b", 20, atLeast(), claim -> claim.setEffect(Effect.MISSING)));

    assertThat(incident.getTolls())
        .extracting(Toll::getEffect)
        .containsExactly(Effect.KILLED, Effect.MISSING);
    assertThat(toll(incident).getFigure()).isEqualTo(new Figure(21L, 21L, 21L));
  }

  @Test
  void aLowerExactFigureOfAnotherOriginLowersTheLowBoundOnly() {
    CasualtyIncident incident =
        only(killed("a", 9), killed("b", 7, Reports.from("Reuters"), published(at(12))));

    assertThat(toll(incident).getFigure()).isEqualTo(new Figure(7L, 9L, 9L));
  }

  @Test
  void aFigureThatWasOvertakenConflictsWithNothing() {
    CasualtyIncident incident =
        only(killed("a", 7, Reports.from("Reuters")), killed("b", 9, published(at(12))));

    assertThat(toll(incident).getFigure()).isEqualTo(new Figure(9L, 9L, 9L));
  }

  @Test
  void anOriginCorrectsItself() {
    CasualtyIncident incident = only(killed("a", 12), killed("b", 9, published(at(12))));

    assertThat(toll(incident).getFigure()).isEqualTo(new Figure(9L, 9L, 9L));
  }

  @Test
  void aMuchLowerFigureOfTheSameOriginIsAPart() {
    CasualtyIncident incident = only(killed("a", 12), killed("b", 2, published(at(12))));

    assertThat(toll(incident).getFigure()).isEqualTo(new Figure(12L, 12L, 12L));
  }

  @Test
  void atLeastNineteenDoesNotLowerTwentyOne() {
    CasualtyIncident incident =
        only(killed("a", 21), killed("b", 19, atLeast(), published(at(12))));

    assertThat(toll(incident).getFigure().getBest()).contains(21L);
  }

  @Test
  void dozensAreAFloorUntilAFigureIsKnown() {
    assertThat(toll(only(killed("a", 24, indefinite()))).getFigure())
        .isEqualTo(new Figure(24L, null, null));
    assertThat(toll(only(killed("a", 24, indefinite()), killed("b", 21))).getFigure())
        .isEqualTo(new Figure(21L, 21L, 21L));
  }

  @Test
  void aCumulativeTollIsASeriesOfItsOwn() {
    List<CasualtyIncident> incidents = assess(
        killed("a", 9, claim -> claim.setCause(Cause.WAR)),
        killed(
            "b",
            90_000,
            claim ->
                claim.setCause(Cause.WAR).setScope(Scope.CUMULATIVE).setRole(Role.BACKGROUND)));

    assertThat(incidents)
        .extracting(CasualtyIncident::getScope)
        .containsExactlyInAnyOrder(Scope.INCIDENT, Scope.CUMULATIVE);
  }

  @Test
  void moreThanNinetyThousandIsNinetyThousand() {
    CasualtyClaim round = killed("a", 90_000);
    CasualtyClaim open = killed(
        "b", 90_001, c -> c.setQualifier(Qualifier.MORE_THAN).setBest(null).setHigh(null));

    assertThat(Count.differ(round, open)).isFalse();
  }

  @Test
  void anIncidentKeepsItsIdWhenLaterClaimsJoin() {
    String early = only(killed("a", 9)).getId();

    assertThat(only(killed("a", 9), killed("b", 12, published(at(14)))).getId()).isEqualTo(early);
  }

  @ParameterizedTest
  @EnumSource(
      value = Modality.class,
      names = {"DENIED", "CONDITIONAL", "DEMAND", "PROSPECTIVE", "UNKNOWN"})
  void whatIsNotAssertedDoesNotCount(Modality modality) {
    assertThat(assess(killed("a", 9, claim -> claim.setModality(modality)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PART_OF", "SUPERSEDED", "BACKGROUND", "UNKNOWN"})
  void whatDoesNotStandForItselfDoesNotCount(Role role) {
    assertThat(assess(killed("a", 9, claim -> claim.setRole(role)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = EntryKind.class,
      names = {"COMMENT", "TEASER", "BOILERPLATE", "CAPTION"})
  void whatIsNotTheTextDoesNotCount(EntryKind kind) {
    assertThat(assess(killed("a", 9, claim -> claim.setEntryKind(kind)))).isEmpty();
  }

  @Test
  void anEventOfLongAgoIsBackground() {
    assertThat(assess(killed("a", 9, claim -> claim.setDate(Reports.day(DAY.minusDays(60))))))
        .isEmpty();
  }

  private static List<CasualtyIncident> assess(CasualtyClaim... claims) {
    return Assessment.assess(List.of(claims), List.of()).incidents();
  }

  private static CasualtyIncident only(CasualtyClaim... claims) {
    List<CasualtyIncident> incidents = assess(claims);
    assertThat(incidents).hasSize(1);
    return incidents.get(0);
  }

  private static Toll toll(CasualtyIncident incident) {
    return incident.getTolls().get(0);
  }
}

package org.frontwire.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.frontwire.event.Action;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Cause;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Effect;
import org.frontwire.event.Novelty;
import org.frontwire.event.Place;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.VictimKind;
import org.frontwire.event.internal.ClaimBatch;

/** Crowded histories: few places, few days, few figures, so that claims meet and quarrel. The seed decides all. */
public final class RandomClaims {
  private static final int DAYS = 25;
  private static final List<String> ORIGINS = List.of("AFP", "Reuters", "Anadolu", "Courier desk");
  private static final List<String> SIDES =
      List.of("Northern army", "Lake militia", "Hill brigade");

  private final Random random;
  private int next;

  public RandomClaims(long seed) {
    random = new Random(seed);
  }

  /** A history in batches, in the order of publication. */
  public List<ClaimBatch> history(int batches) {
    List<ClaimBatch> history = new ArrayList<>();
    for (int i = 0; i < batches; i++) {
      Instant time = Reports.at(0).plusSeconds(3600L * 24 * DAYS * i / batches);
      String uri = "page/" + random.nextInt(batches);
      String origin = pick(ORIGINS);
      List<CasualtyClaim> casualties = new ArrayList<>();
      List<TerritorialClaim> territories = new ArrayList<>();
      for (int claims = 1 + random.nextInt(3); claims > 0; claims--) {
        if (random.nextInt(3) > 0) {
          casualties.add(casualty(uri, origin, time));
        } else {
          territories.add(territory(uri, origin, time));
        }
      }
      history.add(new ClaimBatch(Reports.THEATRE, uri, time, casualties, territories));
    }
    return history;
  }

  private CasualtyClaim casualty(String uri, String origin, Instant time) {
    return Reports.killed("c" + next++, 1 + random.nextInt(6), claim -> {
      claim
          .setUri(uri)
          .setOrigin(origin)
          .setOutlet(origin + " " + random.nextInt(3))
          .setPublishedAt(time);
      claim.setDate(date(time)).setPlace(place());
      claim.setEffect(pick(List.of(Effect.KILLED, Effect.KILLED, Effect.WOUNDED, Effect.MISSING)));
      claim.setCause(
          pick(List.of(Cause.AIRSTRIKE, Cause.SHELLING, Cause.BOMBARDMENT, Cause.UNSTATED)));
      claim.setVictimKind(
          pick(List.of(VictimKind.CIVILIAN, VictimKind.COMBATANT, VictimKind.PEOPLE_UNSPECIFIED)));
      claim.setVictims(pick(List.of("civilians", "fighters", "drivers", "militia commander")));
      claim.setScope(pick(List.of(
          Scope.INCIDENT, Scope.INCIDENT, Scope.INCIDENT, Scope.DAILY_TOTAL, Scope.CUMULATIVE)));
      claim.setNovelty(pick(List.of(Novelty.NEW, Novelty.NEW, Novelty.NEW, Novelty.REPRINT)));
      claim.setRole(pick(List.of(Role.PRIMARY, Role.PRIMARY, Role.PRIMARY, Role.PART_OF)));
      qualify(
          claim,
          pick(
              List.of(Qualifier.EXACT, Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.INDEFINITE)));
    });
  }

  private TerritorialClaim territory(String uri, String origin, Instant time) {
    return Reports.army("t" + next++, pick(List.of(Action.values()).subList(0, 9)), claim -> {
      int actor = random.nextInt(SIDES.size());
      claim
          .setActor(SIDES.get(actor))
          .setFrom(random.nextBoolean() ? null : SIDES.get((actor + 1) % SIDES.size()));
      claim
          .setUri(uri)
          .setOrigin(origin)
          .setOutlet(origin + " " + random.nextInt(3))
          .setPublishedAt(time);
      claim
          .setDate(date(time))
          .setPlace(
              random.nextInt(4) > 0
                  ? place()
                  : Reports.described("a quarter " + random.nextInt(2)));
      claim.setNovelty(pick(List.of(Novelty.NEW, Novelty.NEW, Novelty.REPRINT)));
    });
  }

  private static void qualify(CasualtyClaim.Builder claim, Qualifier qualifier) {
    claim.setQualifier(qualifier);
    if (qualifier != Qualifier.EXACT) {
      claim.setHigh(null);
    }
    if (qualifier == Qualifier.INDEFINITE) {
      claim.setBest(null);
    }
  }

  private DateRange date(Instant time) {
    LocalDate day = EventDay.utc(time).minusDays(random.nextInt(6));
    return random.nextInt(3) > 0
        ? Reports.day(day)
        : new DateRange(
            null, EventDay.utc(time), pick(List.of(DatePrecision.INFERRED, DatePrecision.RECENT)));
  }

  private Place place() {
    return pick(List.of(
        Reports.city("Marsala"),
        Reports.city("Dellin"),
        Reports.city("Orsk"),
        Reports.province("North"),
        Reports.country()));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

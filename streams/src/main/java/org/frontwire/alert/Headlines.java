package org.frontwire.alert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frontwire.event.Action;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.Cause;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.Effect;
import org.frontwire.event.Evidence;
import org.frontwire.event.Place;
import org.frontwire.event.Scope;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.Toll;
import org.jspecify.annotations.Nullable;

/** One line for an editor. */
final class Headlines {
  private static final int LONGEST_VICTIMS = 60;
  private static final Set<String> NO_VICTIMS =
      Set.of("deaths", "dead", "casualties", "fatalities", "killed");

  private Headlines() {}

  /** "Aleppo air strikes: at least 21 civilians killed (was 19), SOHR via AFP; 1 origin, 2 outlets". */
  static String casualty(
      CasualtyIncident incident, CasualtyClaim deciding, Toll toll, String tail) {
    return capital(subject(incident) + ": " + number(deciding) + " " + victims(toll, deciding) + " "
        + verb(toll.getEffect()) + tail);
  }

  /** " (was 19)", " (corrected, was 40)", " (unconfirmed, was 12)". */
  static String was(ChangeKind kind, @Nullable CasualtyClaim before, boolean isJump) {
    String why = kind == ChangeKind.CORRECTED ? "corrected, " : isJump ? "unconfirmed, " : "";
    return before == null ? "" : " (" + why + "was " + number(before) + ")";
  }

  /** "Homs shelling: withdrawn: 9 civilians killed, Reuters". */
  static String withdrawn(
      CasualtyIncident incident, CasualtyClaim deciding, Toll toll, Evidence source) {
    return capital(subject(incident) + ": withdrawn: " + number(deciding) + " "
        + victims(toll, deciding) + " " + verb(toll.getEffect()) + ", " + teller(source));
  }

  private static String capital(String line) {
    return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  /** "Ramouseh: taken by Syrian government and allies from rebels, SOHR via AFP; 1 origin, 1 outlet". */
  static String control(Place place, TerritorialClaim trigger, Optional<String> from, String tail) {
    String loser = from.map(side -> verbTakesFrom(trigger.getAction()) ? " from " + side : "")
        .orElse("");
    return place.getName() + ": " + deed(trigger.getAction()) + " " + trigger.getActor() + loser
        + tail;
  }

  /** "Ramouseh: withdrawn: taken by Syrian government and allies, SOHR via AFP". */
  static String withdrawn(Place place, TerritorialClaim trigger, Evidence source) {
    return place.getName() + ": withdrawn: " + deed(trigger.getAction()) + " " + trigger.getActor()
        + ", " + teller(source);
  }

  /** ", SOHR via AFP; 1 origin, 2 outlets". */
  static String sources(Evidence trigger, List<String> origins, List<String> outlets) {
    return ", " + teller(trigger) + "; " + many(origins.size(), "origin") + ", "
        + many(outlets.size(), "outlet");
  }

  private static String teller(Evidence said) {
    String origin = said.getOrigin().orElse("unknown origin");
    return said.getAttribution().map(source -> source + " via " + origin).orElse(origin);
  }

  private static String many(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String subject(CasualtyIncident incident) {
    String where = incident.getPlace().map(Place::getName).orElse("");
    if (incident.getScope() == Scope.DAILY_TOTAL) {
      String day =
          incident.getDate().getEnd().map(date -> "total of " + date).orElse("daily total");
      return where.isEmpty() ? day : where + ", " + day;
    }
    String what = (where + " " + cause(incident.getCause())).strip();
    return what.isEmpty() ? "place unknown" : what;
  }

  private static String number(CasualtyClaim claim) {
    String best = claim
        .getBest()
        .or(claim::getLow)
        .or(claim::getHigh)
        .map(n -> String.format(Locale.ENGLISH, "%,d", n))
        .orElse("?");
    return switch (claim.getQualifier()) {
      case EXACT, IMPLICIT_ONE, ORDINAL -> best;
      case AT_LEAST -> "at least " + best;
      case MORE_THAN ->
        "more than "
            + claim
                .getLow()
                .map(n -> String.format(Locale.ENGLISH, "%,d", n - 1))
                .orElse(best);
      case UP_TO ->
        "up to "
            + claim.getHigh().map(n -> String.format(Locale.ENGLISH, "%,d", n)).orElse(best);
      case ABOUT -> "about " + best;
      case RANGE -> claim.getLow().orElse(0L) + " to " + claim.getHigh().orElse(0L);
      case INDEFINITE, NON_NUMERIC, UNKNOWN -> "an unstated number of";
    };
  }

  private static String victims(Toll toll, CasualtyClaim deciding) {
    return toll.getVictims()
        .filter(words -> words.length() <= LONGEST_VICTIMS && !NO_VICTIMS.contains(words))
        .orElseGet(() -> kind(deciding));
  }

  private static String kind(CasualtyClaim claim) {
    return switch (claim.getVictimKind()) {
      case CIVILIAN -> "civilians";
      case COMBATANT -> "fighters";
      case SECURITY_FORCE -> "members of security forces";
      case OFFICIAL -> "officials";
      case JOURNALIST -> "journalists";
      case AID_WORKER -> "aid workers";
      case PERPETRATOR -> "attackers";
      case PEOPLE_UNSPECIFIED, UNKNOWN -> "people";
    };
  }

  private static String verb(Effect effect) {
    return switch (effect) {
      case KILLED -> "killed";
      case WOUNDED -> "wounded";
      case MISSING -> "missing";
      case DETAINED -> "detained";
      case ABDUCTED -> "abducted";
      case DISPLACED -> "displaced";
      case EVACUATED -> "evacuated";
      case UNKNOWN -> "affected";
    };
  }

  private static String cause(Cause cause) {
    return switch (cause) {
      case AIRSTRIKE -> "air strikes";
      case SHELLING -> "shelling";
      case BOMBARDMENT -> "bombardment";
      case BOMBING -> "bombing";
      case SUICIDE_ATTACK -> "suicide attack";
      case SHOOTING -> "shooting";
      case CLASHES -> "clashes";
      case VEHICLE_ATTACK -> "vehicle attack";
      case CHEMICAL_ATTACK -> "chemical attack";
      case EXECUTION -> "execution";
      case STARVATION -> "starvation";
      case ATTACK -> "attack";
      case ACCIDENT -> "accident";
      case DISASTER -> "disaster";
      case EVACUATION -> "evacuation";
      case WAR -> "war";
      case UNSTATED, UNKNOWN -> "";
    };
  }

  private static boolean verbTakesFrom(Action action) {
    return switch (action) {
      case TAKEN, RETAKEN, ADVANCES -> true;
      case LOST, HOLDS, BESIEGES, SIEGE_BROKEN, CONTESTS, WITHDREW, UNKNOWN -> false;
    };
  }

  private static String deed(Action action) {
    return switch (action) {
      case TAKEN -> "taken by";
      case RETAKEN -> "retaken by";
      case LOST -> "lost by";
      case HOLDS -> "held by";
      case BESIEGES -> "besieged by";
      case SIEGE_BROKEN -> "siege broken by";
      case CONTESTS -> "attacked by";
      case ADVANCES -> "advance of";
      case WITHDREW -> "left by";
      case UNKNOWN -> "changed by";
    };
  }
}

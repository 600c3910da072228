package org.frontwire.alert;

import java.util.Set;
import org.frontwire.event.Action;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.Effect;
import org.frontwire.event.Modality;
import org.frontwire.event.Severity;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.VictimKind;
import org.frontwire.situation.Count;

/**
 * How much a change matters.
 *
 * <p>Killed: HIGH from 20 on, MEDIUM from 2 on or for one person of note (named, an official, a journalist, a
 * fighter singled out), else LOW. Other effects: HIGH from 100 on, MEDIUM from 10 on, else LOW; people who left their
 * homes a hundred times as many. Control: HIGH for places taken, lost, besieged or relieved, MEDIUM when hedged or on
 * one unquoted voice about an unmapped place, LOW for an advance. BASELINE and CONFLICTING are INFO, CORROBORATED LOW.
 */
final class Severities {
  private static final long MANY_KILLED = 20;
  private static final long SOME_KILLED = 2;
  private static final long MANY = 100;
  private static final long SOME = 10;
  private static final long PER_FAMILY_HOME = 100;
  private static final Set<VictimKind> OF_NOTE = Set.of(
      VictimKind.OFFICIAL, VictimKind.JOURNALIST, VictimKind.AID_WORKER, VictimKind.COMBATANT);

  private Severities() {}

  static Severity casualty(ChangeKind change, CasualtyClaim deciding) {
    return quiet(change, count(deciding));
  }

  static Severity control(ChangeKind change, TerritorialClaim trigger) {
    boolean weak = trigger.getModality() == Modality.HEDGED
        || trigger
            .getPlace()
            .flatMap(place -> place.getId())
            .filter(id -> id.startsWith("text:"))
            .isPresent();
    boolean advance = trigger.getAction() == Action.ADVANCES;
    return quiet(change, advance ? Severity.LOW : weak ? Severity.MEDIUM : Severity.HIGH);
  }

  private static Severity quiet(ChangeKind change, Severity loud) {
    return switch (change) {
      case BASELINE, CONFLICTING -> Severity.INFO;
      case CORROBORATED -> Severity.LOW;
      case NEW, RAISED, LOWERED, CORRECTED, RETRACTED -> loud;
      case UNKNOWN -> Severity.UNKNOWN;
    };
  }

  private static Severity count(CasualtyClaim claim) {
    long count = Count.of(claim).orElseGet(() -> claim.getLow().orElse(0L));
    if (claim.getEffect() == Effect.KILLED) {
      boolean ofNote = !claim.getVictimNames().isEmpty() || OF_NOTE.contains(claim.getVictimKind());
      return scale(count, MANY_KILLED, ofNote ? 1 : SOME_KILLED);
    }
    boolean homes = claim.getEffect() == Effect.DISPLACED || claim.getEffect() == Effect.EVACUATED;
    long factor = homes ? PER_FAMILY_HOME : 1;
    return scale(count, MANY * factor, SOME * factor);
  }

  private static Severity scale(long count, long high, long medium) {
    if (count >= high) {
      return Severity.HIGH;
    }
    return count >= medium ? Severity.MEDIUM : Severity.LOW;
  }
}

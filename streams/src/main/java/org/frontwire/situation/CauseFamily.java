package org.frontwire.situation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.frontwire.event.Cause;

/** What causes have in common: "bombardment" may be an air strike or shelling, an air strike is never shelling. */
enum CauseFamily {
  AIR,
  GROUND_FIRE,
  BOMB,
  SHOOTING,
  VEHICLE,
  CHEMICAL,
  STARVATION,
  ACCIDENT,
  DISASTER,
  EVACUATION;

  /** By the ordinals of two causes: a busy day asks this a million times. */
  private static final boolean[][] AGREE = table(Cause.values());

  /** Whether two reports with these causes can speak of one event. */
  static boolean agree(Cause one, Cause other) {
    return AGREE[one.ordinal()][other.ordinal()];
  }

  private static boolean[][] table(Cause[] causes) {
    boolean[][] table = new boolean[causes.length][causes.length];
    for (Cause one : causes) {
      for (Cause other : causes) {
        table[one.ordinal()][other.ordinal()] =
            one == other || !Collections.disjoint(families(one), families(other));
      }
    }
    return table;
  }

  private static Set<CauseFamily> families(Cause cause) {
    return switch (cause) {
      case AIRSTRIKE -> EnumSet.of(AIR);
      case SHELLING -> EnumSet.of(GROUND_FIRE);
      case BOMBARDMENT -> EnumSet.of(AIR, GROUND_FIRE);
      case BOMBING -> EnumSet.of(AIR, BOMB);
      case SUICIDE_ATTACK -> EnumSet.of(BOMB, VEHICLE);
      case SHOOTING, EXECUTION -> EnumSet.of(SHOOTING);
      case CLASHES -> EnumSet.of(SHOOTING, GROUND_FIRE);
      case VEHICLE_ATTACK -> EnumSet.of(VEHICLE);
      case CHEMICAL_ATTACK -> EnumSet.of(CHEMICAL, AIR);
      case ATTACK, WAR -> EnumSet.range(AIR, CHEMICAL);
      case STARVATION -> EnumSet.of(STARVATION);
      case ACCIDENT -> EnumSet.of(ACCIDENT);
      case DISASTER -> EnumSet.of(DISASTER);
      case EVACUATION -> EnumSet.of(EVACUATION);
      case UNSTATED, UNKNOWN -> EnumSet.allOf(CauseFamily.class);
    };
  }
}

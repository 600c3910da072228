package org.frontwire.situation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
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

  /** With which causes each agrees: a busy day asks this a million times. */
  private static final Map<Cause, Set<Cause>> AGREEING = new EnumMap<>(Cause.class);

  static {
    for (Cause one : Cause.values()) {
      Set<Cause> agreeing = EnumSet.of(one);
      for (Cause other : Cause.values()) {
        if (!Collections.disjoint(families(one), families(other))) {
          agreeing.add(other);
        }
      }
      AGREEING.put(one, agreeing);
    }
  }

  /** Whether two reports with these causes can speak of one event. */
  static boolean agree(Cause one, Cause other) {
    return AGREEING.getOrDefault(one, Set.of()).contains(other);
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

package org.frontwire.situation;

import static java.util.EnumSet.allOf;
import static java.util.EnumSet.of;
import static java.util.EnumSet.range;

import java.util.Collections;
import java.util.EnumMap;
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

  private static final Map<Cause, Set<CauseFamily>> OF = new EnumMap<>(Cause.class);

  static {
    for (Cause cause : Cause.values()) {
      OF.put(cause, families(cause));
    }
  }

  /** Whether two reports with these causes can speak of one event. */
  static boolean agree(Cause one, Cause other) {
    return one == other || !Collections.disjoint(OF.get(one), OF.get(other));
  }

  private static Set<CauseFamily> families(Cause cause) {
    return switch (cause) {
      case AIRSTRIKE -> of(AIR);
      case SHELLING -> of(GROUND_FIRE);
      case BOMBARDMENT -> of(AIR, GROUND_FIRE);
      case BOMBING -> of(AIR, BOMB);
      case SUICIDE_ATTACK -> of(BOMB, VEHICLE);
      case SHOOTING, EXECUTION -> of(SHOOTING);
      case CLASHES -> of(SHOOTING, GROUND_FIRE);
      case VEHICLE_ATTACK -> of(VEHICLE);
      case CHEMICAL_ATTACK -> of(CHEMICAL, AIR);
      case ATTACK, WAR -> range(AIR, CHEMICAL);
      case STARVATION -> of(STARVATION);
      case ACCIDENT -> of(ACCIDENT);
      case DISASTER -> of(DISASTER);
      case EVACUATION -> of(EVACUATION);
      case UNSTATED, UNKNOWN -> allOf(CauseFamily.class);
    };
  }
}

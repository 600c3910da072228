package org.frontwire.situation;

import java.util.Optional;
import org.frontwire.event.Place;

/** How two places stand to each other. */
enum Nearness {
  SAME,
  /** One holds the other, or is too vague to tell, or they are quarters of one city. */
  CLOSE,
  APART;

  static final int COUNTRY = 6;
  private static final double CITY_KILOMETRES = 15;
  private static final double KILOMETRES_PER_DEGREE = 111.2;

  static Nearness between(Spot one, Spot other) {
    Place a = one.place();
    Place b = other.place();
    if (a == null || b == null) {
      return CLOSE;
    }
    boolean bothKnown = one.precise() && other.precise();
    if (bothKnown
        && !one.key().equals(other.key())
        && !one.name().equals(other.name())
        && !isWithinACity(one, other)) {
      return APART;
    }
    if (a.getCountry().isPresent()
        && b.getCountry().isPresent()
        && !a.getCountry().equals(b.getCountry())) {
      return APART;
    }
    if (!one.precise() || !other.precise()) {
      return holds(a, b) || holds(b, a) ? CLOSE : APART;
    }
    if (one.key().equals(other.key()) || one.name().equals(other.name())) {
      return SAME;
    }
    return isWithinACity(one, other) ? CLOSE : APART;
  }

  private static boolean holds(Place wide, Place narrow) {
    if (wide.getPrecision() >= COUNTRY) {
      return true;
    }
    Optional<String> province = wide.getAdmin1();
    return wide.getPrecision() >= Spot.PROVINCE
        && (province.isEmpty()
            || narrow.getAdmin1().isEmpty()
            || province.equals(narrow.getAdmin1()));
  }

  /** False where nobody knows: comparisons with NaN are. Most places are told apart by their latitude alone. */
  private static boolean isWithinACity(Spot one, Spot other) {
    double north = one.latitude() - other.latitude();
    if (!(Math.abs(north) * KILOMETRES_PER_DEGREE <= CITY_KILOMETRES)) {
      return false;
    }
    double shrink = Math.cos(Math.toRadians(one.latitude()));
    double east = (one.longitude() - other.longitude()) * shrink;
    return Math.hypot(north, east) * KILOMETRES_PER_DEGREE <= CITY_KILOMETRES;
  }
}

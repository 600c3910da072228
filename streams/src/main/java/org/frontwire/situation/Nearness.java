package org.frontwire.situation;

import java.util.Optional;
import org.frontwire.event.Place;

/** How two places stand to each other. */
enum Nearness {
  SAME,
  /** One holds the other, or is too vague to tell, or they are quarters of one city. */
  CLOSE,
  APART;

  private static final int PROVINCE = 4;
  private static final int COUNTRY = 6;
  private static final double CITY_KILOMETRES = 15;
  private static final double KILOMETRES_PER_DEGREE = 111.2;

  static Nearness between(Optional<Place> one, Optional<Place> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return CLOSE;
    }
    return between(one.get(), other.get());
  }

  /** A place that can be told from every other: no province, no country, no "somewhere". */
  static boolean isPrecise(Place place) {
    return place.getPrecision() < PROVINCE;
  }

  /** What two mentions of one place share. */
  static String key(Place place) {
    return place
        .getId()
        .orElseGet(() -> place.getCountry().orElse("") + "/" + Words.folded(place.getName()));
  }

  private static Nearness between(Place one, Place other) {
    if (one.getCountry().isPresent()
        && other.getCountry().isPresent()
        && !one.getCountry().equals(other.getCountry())) {
      return APART;
    }
    if (isPrecise(one) && isPrecise(other)) {
      return betweenPrecise(one, other);
    }
    return holds(one, other) || holds(other, one) ? CLOSE : APART;
  }

  private static Nearness betweenPrecise(Place one, Place other) {
    if (key(one).equals(key(other))
        || Words.folded(one.getName()).equals(Words.folded(other.getName()))) {
      return SAME;
    }
    return kilometres(one, other) <= CITY_KILOMETRES ? CLOSE : APART;
  }

  private static boolean holds(Place wide, Place narrow) {
    if (wide.getPrecision() >= COUNTRY) {
      return true;
    }
    Optional<String> province = wide.getAdmin1();
    return wide.getPrecision() >= PROVINCE
        && (province.isEmpty()
            || narrow.getAdmin1().isEmpty()
            || province.equals(narrow.getAdmin1()));
  }

  private static double kilometres(Place one, Place other) {
    if (one.getLatitude().isEmpty()
        || one.getLongitude().isEmpty()
        || other.getLatitude().isEmpty()
        || other.getLongitude().isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double north = one.getLatitude().get() - other.getLatitude().get();
    double shrink = Math.cos(Math.toRadians(one.getLatitude().get()));
    double east = (one.getLongitude().get() - other.getLongitude().get()) * shrink;
    return Math.hypot(north, east) * KILOMETRES_PER_DEGREE;
  }
}

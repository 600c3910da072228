package org.frontwire.place;

import org.frontwire.event.Place;
import org.jspecify.annotations.Nullable;

/** A place of the gazetteer. */
final class Spot {
  private final Place place;
  private final Kind kind;
  private final long weight;
  private final double fame;
  private final @Nullable String country;
  private final String id;

  enum Kind {
    COUNTRY,
    PROVINCE,
    TOWN,
    SITE
  }

  /**
   * A place and what it is.
   *
   * @param weight how likely a bare mention means this one: the population for towns, more for what an editor added
   */
  Spot(Place place, Kind kind, long weight) {
    this.place = place;
    this.kind = kind;
    this.weight = weight;
    this.fame = Math.log10(weight + 10.0);
    this.country = place.getCountry().orElse(null);
    this.id = place.getId().orElse("");
  }

  Place place() {
    return place;
  }

  Kind kind() {
    return kind;
  }

  long weight() {
    return weight;
  }

  /** How well known it is: 1 and more, by the decimal logarithm of the weight. */
  double fame() {
    return fame;
  }

  @Nullable String country() {
    return country;
  }

  String id() {
    return id;
  }

  boolean isIn(String inCountry, String admin1) {
    return inCountry.equals(country)
        && admin1.equalsIgnoreCase(place.getAdmin1().orElse(""));
  }
}

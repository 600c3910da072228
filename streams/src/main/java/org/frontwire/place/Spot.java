package org.frontwire.place;

import org.frontwire.event.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param weight how likely a bare mention means this one: the population for towns, more for what an editor added
 */
record Spot(Place place, Kind kind, long weight) {

  enum Kind {
    COUNTRY,
    PROVINCE,
    TOWN,
    SITE
  }

  @Nullable String country() {
    return place.getCountry().orElse(null);
  }

  boolean isIn(String country, String admin1) {
    return country.equals(country())
        && admin1.equalsIgnoreCase(place.getAdmin1().orElse(""));
  }
}

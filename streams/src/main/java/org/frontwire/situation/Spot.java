package org.frontwire.situation;

import org.frontwire.event.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place with its name folded once for many comparisons.
 *
 * @param place null when the words name none
 * @param precise whether it can be told from every other place: no province, no country, no "somewhere"
 * @param latitude degrees north, NaN when nobody knows
 * @param longitude degrees east, NaN when nobody knows
 */
record Spot(
    @Nullable Place place,
    String key,
    String name,
    boolean precise,
    double latitude,
    double longitude) {
  static final int PROVINCE = 4;

  private static final Spot NOWHERE = new Spot(null, "", "", false, Double.NaN, Double.NaN);

  static Spot of(@Nullable Place place) {
    if (place == null) {
      return NOWHERE;
    }
    String name = Words.folded(place.getName());
    String key = place.getId().orElseGet(() -> place.getCountry().orElse("") + "/" + name);
    boolean known = place.getLatitude().isPresent() && place.getLongitude().isPresent();
    return new Spot(
        place,
        key,
        name,
        place.getPrecision() < PROVINCE,
        known ? place.getLatitude().get() : Double.NaN,
        known ? place.getLongitude().get() : Double.NaN);
  }
}

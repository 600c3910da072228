package org.frontwire.claim.territory;

import java.util.Optional;
import org.frontwire.event.Place;

/** The places that a story may mean by their names. */
interface Atlas {
  int COUNTRY_PRECISION = 6;

  /** The place of a name; empty when no list has it. */
  Optional<Place> place(String name);

  /** Whether the name is that of a whole country, which says little of where. */
  default boolean isCountry(String name) {
    return place(name)
        .filter(place -> place.getPrecision() >= COUNTRY_PRECISION)
        .isPresent();
  }

  /** Whether the name is a place smaller than a country. */
  default boolean isTown(String name) {
    return place(name).filter(place -> place.getPrecision() < COUNTRY_PRECISION).isPresent();
  }
}

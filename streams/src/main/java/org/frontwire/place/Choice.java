package org.frontwire.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of several places of one name is meant. */
final class Choice {

  private Choice() {}

  static Spot of(
      List<Spot> spots, @Nullable String country, @Nullable String parent, boolean province) {
    return spots.stream()
        .max(Comparator.comparingDouble((Spot s) -> score(s, country, parent, province))
            .thenComparing(s -> s.place().getId().orElse("")))
        .orElseThrow();
  }

  private static double score(
      Spot spot, @Nullable String country, @Nullable String parent, boolean province) {
    double score = Math.log10(spot.weight() + 10.0);
    if (country != null && country.equals(spot.country())) {
      score += 3;
    }
    if (parent != null && parent.endsWith("-" + id(spot.country()))) {
      score += 6;
    }
    if (parent != null && isInProvince(spot, parent)) {
      score += 6;
    }
    if (spot.kind() == Spot.Kind.PROVINCE) {
      score += province ? 8 : -1;
    }
    return score;
  }

  private static boolean isInProvince(Spot spot, String parent) {
    return parent.startsWith("frontwire:admin1-" + id(spot.country()));
  }

  private static String id(@Nullable String country) {
    return country == null ? "?" : country.toLowerCase(Locale.ROOT);
  }
}

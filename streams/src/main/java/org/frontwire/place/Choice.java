package org.frontwire.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of several places of one name is meant. */
final class Choice {

  private Choice() {}

  static Spot of(
      List<Spot> spots, @Nullable String country, @Nullable String parent, boolean province) {
    Spot best = spots.get(0);
    double most = spots.size() == 1 ? 0 : score(best, country, parent, province);
    for (int i = 1; i < spots.size(); i++) {
      double score = score(spots.get(i), country, parent, province);
      if (score > most || (score == most && id(spots.get(i)).compareTo(id(best)) > 0)) {
        best = spots.get(i);
        most = score;
      }
    }
    return best;
  }

  private static String id(Spot spot) {
    return spot.place().getId().orElse("");
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

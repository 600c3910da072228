package org.frontwire.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several places of one name is meant. */
final class Choice {

  private Choice() {}

  static Spot of(
      List<Spot> spots, @Nullable String country, @Nullable Spot parent, boolean province) {
    Spot best = spots.get(0);
    double most = spots.size() == 1 ? 0 : score(best, country, parent, province);
    for (int i = 1; i < spots.size(); i++) {
      double score = score(spots.get(i), country, parent, province);
      if (score > most || (score == most && spots.get(i).id().compareTo(best.id()) > 0)) {
        best = spots.get(i);
        most = score;
      }
    }
    return best;
  }

  private static double score(
      Spot spot, @Nullable String country, @Nullable Spot parent, boolean province) {
    double score = spot.fame();
    if (country != null && country.equals(spot.country())) {
      score += 3;
    }
    if (parent != null && spot.country() != null && spot.country().equals(parent.country())) {
      score += 6;
    }
    if (spot.kind() == Spot.Kind.PROVINCE) {
      score += province ? 8 : -1;
    }
    return score;
  }
}

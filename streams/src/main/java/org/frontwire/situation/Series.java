package org.frontwire.situation;

import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Cause;
import org.frontwire.event.Scope;

/** Figures that are counted over days: all claims with one key are one series. */
final class Series {
  private Series() {}

  static boolean isSeries(CasualtyClaim claim) {
    return claim.getScope() == Scope.CUMULATIVE || claim.getScope() == Scope.DAILY_TOTAL;
  }

  /** A war has one series per effect, whatever date and place a text gives it. */
  static String key(CasualtyClaim claim) {
    String what = claim.getTheatre() + "|" + claim.getEffect() + "|";
    if (claim.getScope() == Scope.DAILY_TOTAL) {
      return what + "day " + EventDay.of(claim) + "|" + place(claim);
    }
    return claim.getCause() == Cause.WAR
        ? what + "war"
        : what + "since " + since(claim) + "|" + place(claim);
  }

  private static String place(CasualtyClaim claim) {
    return Spot.of(claim.getPlace().orElse(null)).key();
  }

  private static String since(CasualtyClaim claim) {
    return claim
        .getDate()
        .getStart()
        .map(day -> day.getYear() + "-" + day.getMonthValue())
        .orElse("");
  }
}

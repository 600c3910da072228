package org.frontwire.situation;

import java.util.OptionalLong;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Scope;

/** The number in a claim as far as numbers can be compared: "more than 20" and "20" name the same number. */
public final class Count {
  /** "About" is good to one part in this many. */
  private static final long ABOUT_PARTS = 10;
  /** A cumulative toll is news when it grows by one part in this many. */
  private static final long SERIES_PARTS = 100;

  private Count() {}

  /** The number that a claim names; empty for "dozens", "up to 50" and "half the population". */
  public static OptionalLong of(CasualtyClaim claim) {
    return switch (claim.getQualifier()) {
      case EXACT, AT_LEAST, ABOUT, RANGE, ORDINAL, IMPLICIT_ONE -> number(claim, 0);
      case MORE_THAN -> number(claim, 1);
      case UP_TO, INDEFINITE, NON_NUMERIC, UNKNOWN -> OptionalLong.empty();
    };
  }

  /** Whether two claims with numbers name different ones, beyond rounding. */
  public static boolean differ(CasualtyClaim one, CasualtyClaim other) {
    long a = of(one).orElse(-1);
    long b = of(other).orElse(-1);
    return Math.abs(a - b) > tolerance(one, other, Math.max(a, b));
  }

  /** Lower ranks are more exact. */
  static int exactness(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> 0;
      case IMPLICIT_ONE, ORDINAL -> 1;
      case AT_LEAST -> 2;
      case MORE_THAN -> 3;
      case RANGE -> 4;
      case ABOUT -> 5;
      case UP_TO -> 6;
      case INDEFINITE, NON_NUMERIC, UNKNOWN -> 7;
    };
  }

  private static OptionalLong number(CasualtyClaim claim, int above) {
    if (above > 0 && claim.getLow().isPresent()) {
      return OptionalLong.of(claim.getLow().get() - above);
    }
    return claim.getBest().or(claim::getLow).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  private static long tolerance(CasualtyClaim one, CasualtyClaim other, long size) {
    if (one.getScope() == Scope.CUMULATIVE) {
      return size / SERIES_PARTS;
    }
    boolean rough =
        one.getQualifier() == Qualifier.ABOUT || other.getQualifier() == Qualifier.ABOUT;
    return rough ? size / ABOUT_PARTS : 0;
  }
}

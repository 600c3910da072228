package org.frontwire.alert;

import org.frontwire.event.CasualtyClaim;
import org.frontwire.situation.Count;
import org.frontwire.situation.Standing;

/**
 * Figures that nobody else comes near. A toll that rests on one origin alone is an unconfirmed jump while it is more than
 * {@value #FACTOR} times, and at least {@value #LEAST_RISE} above, the highest other figure that anybody gives for the event, the
 * origin itself earlier included.
 *
 * <p>It is told, once, and held: it stands as the figure, flagged, until a second origin gives it too or its article is taken back.
 * Holding it back instead would hide real news, since tolls of disasters often double with the first count by daylight.
 */
final class Jumps {
  /** Counts of one event seldom double between two reports that both have seen the dead; slips of a digit multiply by ten. */
  static final long FACTOR = 2;

  /** Two dead become five within an hour of any attack: below ten more, doubling says nothing. */
  static final long LEAST_RISE = 10;

  private Jumps() {}

  /** Whether the figure of a change is one that a single origin alone has raised beyond all others. */
  static boolean isUnconfirmed(IncidentChange change) {
    long now = Count.of(change.deciding()).orElse(0);
    long others = change.incident().members().stream()
        .filter(claim -> claim.getEffect() == change.effect())
        .filter(claim -> Standing.of(claim) == Standing.COUNTS)
        .filter(claim -> !change.after().getClaims().contains(claim.getId()))
        .mapToLong(Jumps::count)
        .max()
        .orElse(0);
    return change.after().getOrigins().size() == 1 && isJump(others, now);
  }

  /** Whether a figure is implausible after another; nothing is after none. */
  static boolean isJump(long from, long to) {
    return from > 0 && to > FACTOR * from && to - from >= LEAST_RISE;
  }

  private static long count(CasualtyClaim claim) {
    return Count.of(claim).orElse(0);
  }
}

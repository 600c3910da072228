package org.frontwire.dedupe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;

/** Where the claims of an article begin, by entry. */
final class Claimed {
  private final Map<String, TreeSet<Integer>> starts = new HashMap<>();

  private Claimed() {}

  static Claimed of(List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {
    Claimed claimed = new Claimed();
    casualties.forEach(claim -> claimed.add(claim.getEntry(), claim.getStart()));
    territories.forEach(claim -> claimed.add(claim.getEntry(), claim.getStart()));
    return claimed;
  }

  /** Whether a claim begins in this part of an entry. */
  boolean within(String entry, int start, int end) {
    TreeSet<Integer> ofEntry = starts.get(entry);
    Integer next = ofEntry == null ? null : ofEntry.ceiling(start);
    return next != null && next < end;
  }

  private void add(String entry, int start) {
    starts.computeIfAbsent(entry, any -> new TreeSet<>()).add(start);
  }
}

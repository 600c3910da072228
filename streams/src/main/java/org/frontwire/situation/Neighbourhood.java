package org.frontwire.situation;

import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;

/**
 * Which stored claims can matter to a batch. A processor stores every claim under {@link #key}, and loads the ranges
 * of a batch before it assesses: what the batch changes comes out exactly as if it had loaded everything.
 *
 * @param casualtyRanges ranges of casualty claim keys that do not overlap
 * @param territoryRanges ranges of territorial claim keys that do not overlap
 */
public record Neighbourhood(List<Range> casualtyRanges, List<Range> territoryRanges) {
  public Neighbourhood {
    casualtyRanges = List.copyOf(casualtyRanges);
    territoryRanges = List.copyOf(territoryRanges);
  }

  /** Keys from one to another, both included, in the order of their UTF-8 bytes. */
  public record Range(String from, String to) {
    /** Whether a key lies in it. */
    public boolean contains(String key) {
      return from.compareTo(key) <= 0 && key.compareTo(to) <= 0;
    }
  }

  /** The neighbourhood of all claims of a batch. */
  public static Neighbourhood of(ClaimBatch batch) {
    return new Neighbourhood(List.of(), List.of());
  }

  /** Where a processor stores a casualty claim. */
  public static String key(CasualtyClaim claim) {
    return "casualty|" + claim.getTheatre() + "|" + claim.getId();
  }

  /** Where a processor stores a territorial claim. */
  public static String key(TerritorialClaim claim) {
    return "territory|" + claim.getTheatre() + "|" + claim.getId();
  }
}

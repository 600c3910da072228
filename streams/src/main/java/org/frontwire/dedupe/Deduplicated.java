package org.frontwire.dedupe;

import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Report;
import org.frontwire.event.TerritorialClaim;

/** An article after deduplication: one report per entry, and its claims with novelty, copyOf and origin. */
public record Deduplicated(
    List<Report> reports, List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {

  public Deduplicated {
    reports = List.copyOf(reports);
    casualties = List.copyOf(casualties);
    territories = List.copyOf(territories);
  }
}

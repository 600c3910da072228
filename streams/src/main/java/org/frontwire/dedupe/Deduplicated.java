package org.frontwire.dedupe;

import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Report;
import org.frontwire.event.TerritorialClaim;

/**
 * An article after deduplication.
 *
 * @param reports one per entry, and again those of the known articles that it changes: it published their words before them, or
 *     names their author
 * @param casualties its claims with novelty, copyOf and origin
 * @param territories its claims with novelty, copyOf and origin
 * @param remarked claims of known articles that it changes
 */
public record Deduplicated(
    List<Report> reports,
    List<CasualtyClaim> casualties,
    List<TerritorialClaim> territories,
    List<Remarked> remarked) {

  public Deduplicated {
    reports = List.copyOf(reports);
    casualties = List.copyOf(casualties);
    territories = List.copyOf(territories);
    remarked = List.copyOf(remarked);
  }
}

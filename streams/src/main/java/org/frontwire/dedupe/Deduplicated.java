package org.frontwire.dedupe;

import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Report;
import org.frontwire.event.TerritorialClaim;

/**
 * An article after deduplication.
 *
 * @param reports one per entry, and again those of known articles that turn out to repeat this one
 * @param casualties its claims with novelty, copyOf and origin
 * @param territories its claims with novelty, copyOf and origin
 * @param recopied claims of known articles that turn out to be copies of this one
 */
public record Deduplicated(
    List<Report> reports,
    List<CasualtyClaim> casualties,
    List<TerritorialClaim> territories,
    List<Recopied> recopied) {

  public Deduplicated {
    reports = List.copyOf(reports);
    casualties = List.copyOf(casualties);
    territories = List.copyOf(territories);
    recopied = List.copyOf(recopied);
  }
}

package org.frontwire.revision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ReadArticle;

/**
 * An article after one more version of it.
 *
 * @param article as it stands now, to be remembered in the place of what was known
 * @param before what was known; empty for the first version
 * @param casualties claims that it does not make any more, marked as withdrawn
 * @param territories claims that it does not make any more, marked as withdrawn
 * @param at when its newest version was published
 * @param known ids of the claims that it was known to make
 */
public record Revised(
    ReadArticle article,
    Optional<ReadArticle> before,
    List<CasualtyClaim> casualties,
    List<TerritorialClaim> territories,
    Instant at,
    Set<String> known) {

  public Revised {
    casualties = List.copyOf(casualties);
    territories = List.copyOf(territories);
    known = Set.copyOf(known);
  }
}

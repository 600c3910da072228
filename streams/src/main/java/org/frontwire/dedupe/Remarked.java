package org.frontwire.dedupe;

import java.time.Instant;
import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;

/**
 * Claims that were passed on before, with the marks that they have since another article is known.
 *
 * @param by uri of that article
 * @param at when that article published what changes them
 * @param casualties the claims with their new marks
 * @param territories the claims with their new marks
 */
public record Remarked(
    String by, Instant at, List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {}

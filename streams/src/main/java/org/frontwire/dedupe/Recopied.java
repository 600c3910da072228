package org.frontwire.dedupe;

import java.time.Instant;
import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;

/**
 * Claims that were passed on before, and turn out to be in words that an article of late had published earlier.
 *
 * @param originalAt when that article published the words
 * @param casualties the claims with their new marks
 * @param territories the claims with their new marks
 */
public record Recopied(
    Instant originalAt, List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {}

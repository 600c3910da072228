package org.frontwire.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;

/** Claims of one theatre, as a set that only grows: order and repetition mean nothing. */
public record KnownClaims(List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {
  public KnownClaims {
    casualties = List.copyOf(casualties);
    territories = List.copyOf(territories);
  }

  /** No claims. */
  public static KnownClaims none() {
    return new KnownClaims(List.of(), List.of());
  }

  /** These claims and those of a batch. */
  public KnownClaims with(ClaimBatch batch) {
    return new KnownClaims(
        joined(casualties, batch.getCasualties()), joined(territories, batch.getTerritories()));
  }

  private static <C> List<C> joined(Collection<C> known, Collection<C> added) {
    List<C> all = new ArrayList<>(known);
    all.addAll(added);
    return all;
  }
}

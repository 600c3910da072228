package org.frontwire.situation;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;

/**
 * Claims of one theatre, one per id. The set only grows; what can change of a claim is how deduplication marks it, when an
 * earlier copy of its words turns up late.
 */
public record KnownClaims(List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {
  public KnownClaims {
    casualties = List.copyOf(casualties);
    territories = List.copyOf(territories);
  }

  private KnownClaims(
      Collection<CasualtyClaim> casualties, Collection<TerritorialClaim> territories) {
    this(List.copyOf(casualties), List.copyOf(territories));
  }

  /** No claims. */
  public static KnownClaims none() {
    return new KnownClaims(List.of(), List.of());
  }

  /** These claims and those of a batch, which knows the newest marks. */
  public KnownClaims with(ClaimBatch batch) {
    return new KnownClaims(
        joined(casualties, batch.getCasualties(), CasualtyClaim::getId),
        joined(territories, batch.getTerritories(), TerritorialClaim::getId));
  }

  /** What was known at a moment: the claims published by then that nobody had taken back by then. */
  public KnownClaims asOf(Instant time) {
    return new KnownClaims(
        casualties.stream()
            .filter(claim -> !claim.getPublishedAt().isAfter(time))
            .filter(claim ->
                claim.getWithdrawnAt().filter(gone -> !gone.isAfter(time)).isEmpty())
            .map(claim -> CasualtyClaim.newBuilder(claim).setWithdrawnAt(null).build())
            .toList(),
        territories.stream()
            .filter(claim -> !claim.getPublishedAt().isAfter(time))
            .filter(claim ->
                claim.getWithdrawnAt().filter(gone -> !gone.isAfter(time)).isEmpty())
            .map(
                claim -> TerritorialClaim.newBuilder(claim).setWithdrawnAt(null).build())
            .toList());
  }

  /** These claims and others, which know the newest marks. */
  KnownClaims with(KnownClaims others) {
    return new KnownClaims(
        joined(casualties, others.casualties, CasualtyClaim::getId),
        joined(territories, others.territories, TerritorialClaim::getId));
  }

  private static <C> Collection<C> joined(
      Collection<C> known, Collection<C> added, Function<C, String> id) {
    Map<String, C> all = new LinkedHashMap<>();
    known.forEach(claim -> all.put(id.apply(claim), claim));
    added.forEach(claim -> all.put(id.apply(claim), claim));
    return all.values();
  }
}

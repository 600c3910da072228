package org.frontwire.situation;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;

/** Stores as a processor keeps them, in memory. */
public final class Stores implements Neighbourhood.Stored {
  private final TreeMap<String, CasualtyClaim> casualties = new TreeMap<>();
  private final TreeMap<String, TerritorialClaim> territories = new TreeMap<>();

  public static Stores holding(KnownClaims known) {
    Stores stores = new Stores();
    known
        .casualties()
        .forEach(
            claim -> Neighbourhood.keys(claim).forEach(key -> stores.casualties.put(key, claim)));
    known
        .territories()
        .forEach(
            claim -> Neighbourhood.keys(claim).forEach(key -> stores.territories.put(key, claim)));
    return stores;
  }

  public KnownClaims near(ClaimBatch batch) {
    KnownClaims before = new KnownClaims(
        stored(
            casualties,
            batch.getCasualties(),
            claim -> Neighbourhood.keys(claim).get(0)),
        stored(
            territories,
            batch.getTerritories(),
            claim -> Neighbourhood.keys(claim).get(0)));
    return Neighbourhood.load(batch, before, this);
  }

  @Override
  public List<CasualtyClaim> kin(List<CasualtyClaim> claims) {
    return new IncidentIndex(this::series).kin(claims);
  }

  @Override
  public List<CasualtyClaim> series(Neighbourhood.Range range) {
    return in(casualties, range);
  }

  @Override
  public List<TerritorialClaim> territories(Neighbourhood.Range range) {
    return in(territories, range);
  }

  private static <C> List<C> stored(Map<String, C> store, List<C> claims, Function<C, String> key) {
    return claims.stream()
        .flatMap(claim -> Optional.ofNullable(store.get(key.apply(claim))).stream())
        .toList();
  }

  private static <C> List<C> in(NavigableMap<String, C> store, Neighbourhood.Range range) {
    return List.copyOf(store.subMap(range.from(), true, range.to(), true).values());
  }
}

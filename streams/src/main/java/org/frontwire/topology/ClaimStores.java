package org.frontwire.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.IncidentIndex;
import org.frontwire.situation.KnownClaims;
import org.frontwire.situation.Neighbourhood;

/** All claims of the theatres in this partition, in the order of their neighbourhoods. */
record ClaimStores(
    KeyValueStore<String, CasualtyClaim> casualties,
    KeyValueStore<String, TerritorialClaim> territories,
    IncidentIndex index)
    implements Neighbourhood.Stored {
  static final String CASUALTIES = "known-casualties";
  static final String TERRITORIES = "known-territories";

  static ClaimStores of(ProcessingContext context) {
    KeyValueStore<String, CasualtyClaim> casualties = context.getStateStore(CASUALTIES);
    return new ClaimStores(
        casualties,
        context.getStateStore(TERRITORIES),
        new IncidentIndex(range -> load(casualties, range)));
  }

  /** The batch without doubles, and without the claims that are known just so; one that is marked otherwise now stays. */
  ClaimBatch unknown(ClaimBatch batch) {
    return ClaimBatch.newBuilder(batch)
        .setCasualties(
            unknown(batch.getCasualties(), CasualtyClaim::getId, this::known, Withdrawal::of))
        .setTerritories(
            unknown(batch.getTerritories(), TerritorialClaim::getId, this::known, Withdrawal::of))
        .build();
  }

  /** The stored claims that can matter to a batch, and to its claims as they were known before; costs as many reads as there are. */
  KnownClaims near(ClaimBatch batch) {
    KnownClaims before = new KnownClaims(
        batch.getCasualties().stream().flatMap(claim -> known(claim).stream()).toList(),
        batch.getTerritories().stream().flatMap(claim -> known(claim).stream()).toList());
    return Neighbourhood.load(batch, before, this);
  }

  @Override
  public List<CasualtyClaim> kin(List<CasualtyClaim> claims) {
    return index.kin(claims);
  }

  @Override
  public List<CasualtyClaim> series(Neighbourhood.Range range) {
    return load(casualties, range);
  }

  @Override
  public List<TerritorialClaim> territories(Neighbourhood.Range range) {
    return load(territories, range);
  }

  void put(ClaimBatch batch) {
    batch.getCasualties().forEach(index::put);
    batch
        .getCasualties()
        .forEach(claim -> Neighbourhood.keys(claim).forEach(key -> casualties.put(key, claim)));
    batch
        .getTerritories()
        .forEach(claim -> Neighbourhood.keys(claim).forEach(key -> territories.put(key, claim)));
  }

  private Optional<CasualtyClaim> known(CasualtyClaim claim) {
    return Optional.ofNullable(casualties.get(Neighbourhood.keys(claim).get(0)));
  }

  private Optional<TerritorialClaim> known(TerritorialClaim claim) {
    return Optional.ofNullable(territories.get(Neighbourhood.keys(claim).get(0)));
  }

  private static <C> List<C> unknown(
      List<C> claims,
      Function<C, String> id,
      Function<C, Optional<C>> store,
      BinaryOperator<C> withdrawal) {
    Map<String, C> unknown = new LinkedHashMap<>();
    for (C claim : claims) {
      Optional<C> known = store.apply(claim);
      C now = known.map(before -> withdrawal.apply(before, claim)).orElse(claim);
      if (known.filter(now::equals).isEmpty()) {
        unknown.putIfAbsent(id.apply(now), now);
      }
    }
    return List.copyOf(unknown.values());
  }

  private static <C> List<C> load(KeyValueStore<String, C> store, Neighbourhood.Range range) {
    List<C> claims = new ArrayList<>();
    try (KeyValueIterator<String, C> near = store.range(range.from(), range.to())) {
      near.forEachRemaining(entry -> claims.add(entry.value));
    }
    return claims;
  }
}

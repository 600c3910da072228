package org.frontwire.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.KnownClaims;
import org.frontwire.situation.Neighbourhood;

/** All claims of the theatres in this partition, in the order of their neighbourhoods. */
record ClaimStores(
    KeyValueStore<String, CasualtyClaim> casualties,
    KeyValueStore<String, TerritorialClaim> territories) {
  static final String CASUALTIES = "known-casualties";
  static final String TERRITORIES = "known-territories";

  static ClaimStores of(ProcessingContext context) {
    return new ClaimStores(context.getStateStore(CASUALTIES), context.getStateStore(TERRITORIES));
  }

  /** The batch without the claims that are known, and without doubles. */
  ClaimBatch unknown(ClaimBatch batch) {
    return ClaimBatch.newBuilder(batch)
        .setCasualties(unknown(batch.getCasualties(), casualties, Neighbourhood::key))
        .setTerritories(unknown(batch.getTerritories(), territories, Neighbourhood::key))
        .build();
  }

  /** The stored claims that can matter to a batch; costs as many reads as there are. */
  KnownClaims near(ClaimBatch batch) {
    Neighbourhood near = Neighbourhood.of(batch);
    return new KnownClaims(
        load(casualties, near.casualtyRanges()), load(territories, near.territoryRanges()));
  }

  void put(ClaimBatch batch) {
    batch.getCasualties().forEach(claim -> casualties.put(Neighbourhood.key(claim), claim));
    batch.getTerritories().forEach(claim -> territories.put(Neighbourhood.key(claim), claim));
  }

  private static <C> List<C> unknown(
      List<C> claims, KeyValueStore<String, C> store, Function<C, String> key) {
    Map<String, C> unknown = new LinkedHashMap<>();
    for (C claim : claims) {
      if (store.get(key.apply(claim)) == null) {
        unknown.putIfAbsent(key.apply(claim), claim);
      }
    }
    return List.copyOf(unknown.values());
  }

  private static <C> List<C> load(
      KeyValueStore<String, C> store, List<Neighbourhood.Range> ranges) {
    List<C> claims = new ArrayList<>();
    for (Neighbourhood.Range range : ranges) {
      try (KeyValueIterator<String, C> near = store.range(range.from(), range.to())) {
        near.forEachRemaining(entry -> claims.add(entry.value));
      }
    }
    return claims;
  }
}

package org.frontwire.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.Record;
import org.frontwire.dedupe.Deduplicated;
import org.frontwire.dedupe.Remarked;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;

/**
 * Groups the claims of an article by the theatre they speak of and the moment they were published; with them those of other
 * articles that it changes, so that original and copies change places in one step.
 */
final class Batches {
  private final SortedMap<Key, ClaimBatch> batches = new TreeMap<>(Key.OLDEST_FIRST);

  private Batches() {}

  /** The batches of an article, the oldest first: a page tells its own history in order. */
  static List<Record<String, ClaimBatch>> of(Deduplicated article) {
    Batches grouped = new Batches();
    for (CasualtyClaim claim : article.casualties()) {
      grouped
          .batch(claim.getTheatre(), claim.getUri(), claim.getPublishedAt())
          .getCasualties()
          .add(claim);
    }
    for (TerritorialClaim claim : article.territories()) {
      grouped
          .batch(claim.getTheatre(), claim.getUri(), claim.getPublishedAt())
          .getTerritories()
          .add(claim);
    }
    for (Remarked known : article.remarked()) {
      for (CasualtyClaim claim : known.casualties()) {
        grouped
            .batch(claim.getTheatre(), known.by(), known.at())
            .getCasualties()
            .add(claim);
      }
      for (TerritorialClaim claim : known.territories()) {
        grouped
            .batch(claim.getTheatre(), known.by(), known.at())
            .getTerritories()
            .add(claim);
      }
    }
    return grouped.batches.values().stream()
        .map(batch -> Wiring.record(batch.getTheatre(), batch, batch.getPublishedAt()))
        .toList();
  }

  private ClaimBatch batch(String theatre, String uri, Instant publishedAt) {
    return batches.computeIfAbsent(
        new Key(publishedAt, theatre),
        any -> new ClaimBatch(theatre, uri, publishedAt, new ArrayList<>(), new ArrayList<>()));
  }

  private record Key(Instant publishedAt, String theatre) {
    static final Comparator<Key> OLDEST_FIRST =
        Comparator.comparing(Key::publishedAt).thenComparing(Key::theatre);
  }
}

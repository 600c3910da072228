package org.frontwire.dedupe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/** Groups the claims of known articles by when another article published what changes their marks. */
final class Remarking {
  private final ReadArticle cause;
  private final Instant first;
  private final SortedMap<Instant, Remarked> remarked = new TreeMap<>();

  /** @param cause the article that changes the marks of others */
  Remarking(ReadArticle cause) {
    this.cause = cause;
    this.first = cause.getEntries().stream()
        .map(EntrySignature::getPublishedAt)
        .min(Instant::compareTo)
        .orElse(cause.getPublishedAt());
  }

  /** Adds the claims of a known article with their marks of now. */
  void add(Marking known) {
    for (CasualtyClaim claim : known.casualties()) {
      at(known.copy(claim.getEntry(), claim.getStart())).casualties().add(claim);
    }
    for (TerritorialClaim claim : known.territories()) {
      at(known.copy(claim.getEntry(), claim.getStart())).territories().add(claim);
    }
  }

  /** The oldest first. */
  List<Remarked> remarked() {
    return List.copyOf(remarked.values());
  }

  /** By when the cause published a claim's words; by its first ones where it did not. */
  private Remarked at(Optional<Copy> copy) {
    Instant time = copy.map(Copy::canonical)
        .filter(original -> original.uri().equals(cause.getUri()))
        .map(KnownSentence::publishedAt)
        .orElse(first);
    return remarked.computeIfAbsent(
        time, any -> new Remarked(cause.getUri(), any, new ArrayList<>(), new ArrayList<>()));
  }
}

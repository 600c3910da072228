package org.frontwire.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.frontwire.dedupe.Deduplicated;
import org.frontwire.dedupe.Remarked;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.revision.Revised;

/**
 * The claims of a version of an article that was known before. What it says for the first time counts from its own time on; what it
 * reads otherwise now, or takes back, changes with the version, in one step with the words that replace it.
 */
final class Revision {
  private Revision() {}

  static boolean hasClaims(Deduplicated article) {
    return !article.casualties().isEmpty()
        || !article.territories().isEmpty()
        || !article.remarked().isEmpty();
  }

  static Deduplicated of(Deduplicated marked, Revised revised) {
    if (revised.before().isEmpty()) {
      return marked;
    }
    Predicate<String> isKnown = revised.known()::contains;
    List<CasualtyClaim> casualties = marked.casualties().stream()
        .filter(claim -> !isKnown.test(claim.getId()))
        .toList();
    List<TerritorialClaim> territories = marked.territories().stream()
        .filter(claim -> !isKnown.test(claim.getId()))
        .toList();
    Set<Instant> fresh = new HashSet<>();
    casualties.forEach(claim -> fresh.add(claim.getPublishedAt()));
    territories.forEach(claim -> fresh.add(claim.getPublishedAt()));
    List<Remarked> remarked = new ArrayList<>();
    marked.remarked().stream().map(others -> dated(others, fresh, revised)).forEach(remarked::add);
    remarked.add(new Remarked(
        revised.article().getUri(),
        revised.at(),
        Stream.concat(
                marked.casualties().stream().filter(claim -> isKnown.test(claim.getId())),
                revised.casualties().stream())
            .toList(),
        Stream.concat(
                marked.territories().stream().filter(claim -> isKnown.test(claim.getId())),
                revised.territories().stream())
            .toList()));
    return new Deduplicated(marked.reports(), casualties, territories, remarked);
  }

  /** Copies change places with their original at the moment of its words; what has lost its original does so with the version. */
  private static Remarked dated(Remarked others, Set<Instant> fresh, Revised revised) {
    return fresh.contains(others.at())
        ? others
        : new Remarked(others.by(), revised.at(), others.casualties(), others.territories());
  }
}

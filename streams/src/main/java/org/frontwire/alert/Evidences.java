package org.frontwire.alert;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Evidence;
import org.frontwire.event.TerritorialClaim;

/** The words of a claim, cut out for an alert or a suppression. */
final class Evidences {
  /** An alert shows its trigger and so many more at most. */
  static final int MOST = 10;

  private Evidences() {}

  static Evidence of(CasualtyClaim claim) {
    return new Evidence(
        claim.getId(),
        claim.getUri(),
        claim.getFile().orElse(null),
        claim.getUrl().orElse(null),
        claim.getEntry(),
        claim.getStart(),
        claim.getEnd(),
        claim.getQuote(),
        claim.getOutlet().orElse(null),
        claim.getOrigin().or(claim::getOutlet).orElse(null),
        claim.getAttribution().orElse(null),
        claim.getPublishedAt());
  }

  static Evidence of(TerritorialClaim claim) {
    return new Evidence(
        claim.getId(),
        claim.getUri(),
        claim.getFile().orElse(null),
        claim.getUrl().orElse(null),
        claim.getEntry(),
        claim.getStart(),
        claim.getEnd(),
        claim.getQuote(),
        claim.getOutlet().orElse(null),
        claim.getOrigin().or(claim::getOutlet).orElse(null),
        claim.getAttribution().orElse(null),
        claim.getPublishedAt());
  }

  /** The outlets that published the words, each once, in order. */
  static List<String> outlets(List<Evidence> evidence) {
    return distinct(evidence, Evidence::getOutlet);
  }

  /** Those who wrote the words, each once, in order. */
  static List<String> origins(List<Evidence> evidence) {
    return distinct(evidence, Evidence::getOrigin);
  }

  /** Those whom the words quote, each once, in order. */
  static List<String> attributions(List<Evidence> evidence) {
    return distinct(evidence, Evidence::getAttribution);
  }

  private static List<String> distinct(
      List<Evidence> evidence, Function<Evidence, Optional<String>> name) {
    return evidence.stream()
        .map(name)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }
}

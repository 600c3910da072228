package org.frontwire.topology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.frontwire.dedupe.Deduplicated;
import org.frontwire.dedupe.MarkedClaims;
import org.frontwire.dedupe.Remarked;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Novelty;
import org.frontwire.event.Place;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ReadArticle;

/**
 * Words that look like a copy and speak of another country than their original: two villages can share a name, a day and a toll.
 * Such a claim is nobody's copy.
 *
 * @param known the article of a uri, with its claims
 */
record Abroad(Function<String, Optional<ReadArticle>> known) {

  Deduplicated of(Deduplicated marked) {
    return new Deduplicated(
        marked.reports(),
        casualties(marked.casualties()),
        territories(marked.territories()),
        marked.remarked().stream()
            .map(others -> new Remarked(
                others.by(),
                others.at(),
                casualties(others.casualties()),
                territories(others.territories())))
            .toList());
  }

  private List<CasualtyClaim> casualties(List<CasualtyClaim> claims) {
    return claims.stream().map(claim -> isAbroad(claim) ? own(claim) : claim).toList();
  }

  private List<TerritorialClaim> territories(List<TerritorialClaim> claims) {
    return claims.stream().map(claim -> isAbroad(claim) ? own(claim) : claim).toList();
  }

  private boolean isAbroad(CasualtyClaim claim) {
    return claim.getCopyOf().isPresent()
        && isAbroad(
            claim.getPlace(),
            original(claim.getCopyOf().get(), ReadArticle::getCasualties).stream()
                .filter(other -> other.getEffect() == claim.getEffect()
                    && Objects.equals(other.getBest(), claim.getBest())
                    && Objects.equals(other.getLow(), claim.getLow()))
                .map(CasualtyClaim::getPlace)
                .toList());
  }

  private boolean isAbroad(TerritorialClaim claim) {
    return claim.getCopyOf().isPresent()
        && isAbroad(
            claim.getPlace(),
            original(claim.getCopyOf().get(), ReadArticle::getTerritories).stream()
                .filter(other -> other.getAction() == claim.getAction())
                .map(TerritorialClaim::getPlace)
                .toList());
  }

  private <C> List<C> original(String uri, Function<ReadArticle, List<C>> claims) {
    return known.apply(uri).map(claims).orElse(List.of());
  }

  /** Whether all originals name a country, and none of them that of the claim. */
  private static boolean isAbroad(Optional<Place> place, List<Optional<Place>> originals) {
    Optional<String> country = country(place);
    return country.isPresent()
        && !originals.isEmpty()
        && originals.stream()
            .map(Abroad::country)
            .allMatch(other -> other.isPresent() && !other.equals(country));
  }

  private static Optional<String> country(Optional<Place> place) {
    return place.flatMap(Place::getCountry);
  }

  private Optional<String> credit(String uri, String entry) {
    return known.apply(uri).stream()
        .flatMap(article -> article.getEntries().stream())
        .filter(each -> each.getEntry().equals(entry))
        .flatMap(each -> each.getCredit().stream())
        .findFirst();
  }

  private CasualtyClaim own(CasualtyClaim claim) {
    return MarkedClaims.of(
        claim,
        Novelty.NEW,
        Optional.empty(),
        credit(claim.getUri(), claim.getEntry()).or(claim::getOutlet));
  }

  private TerritorialClaim own(TerritorialClaim claim) {
    return MarkedClaims.of(
        claim,
        Novelty.NEW,
        Optional.empty(),
        credit(claim.getUri(), claim.getEntry()).or(claim::getOutlet));
  }
}

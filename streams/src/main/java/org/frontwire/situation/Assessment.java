package org.frontwire.situation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;

/** The situation that a set of claims amounts to; the same for every order and every repetition of them. */
public final class Assessment {
  private Assessment() {}

  /** Assesses all claims of one theatre, or of a {@link Neighbourhood} of it. */
  public static Situation assess(
      Collection<CasualtyClaim> casualties, Collection<TerritorialClaim> territories) {
    return withClaims(casualties, territories).situation();
  }

  /** Assesses known claims, and keeps which claims each part of the situation rests on. */
  public static Assessed assess(KnownClaims known) {
    return withClaims(known.casualties(), known.territories());
  }

  private static Assessed withClaims(
      Collection<CasualtyClaim> casualties, Collection<TerritorialClaim> territories) {
    return new Assessed(
        Incidents.of(distinct(
            casualties, Comparator.comparing(CasualtyClaim::getPublishedAt), CasualtyClaim::getId)),
        controls(distinct(
            territories,
            Comparator.comparing(TerritorialClaim::getPublishedAt),
            TerritorialClaim::getId)));
  }

  private static List<ControlClaims> controls(Collection<TerritorialClaim> claims) {
    List<TerritorialClaim> admitted =
        claims.stream().filter(claim -> Standing.of(claim).isInSituation()).toList();
    Map<String, String> aliases = Aliases.of(admitted);
    Map<String, List<TerritorialClaim>> places = admitted.stream()
        .collect(groupingBy(claim ->
            aliases.getOrDefault(Neighbourhood.placeKey(claim), Neighbourhood.placeKey(claim))));
    return places.entrySet().stream()
        .filter(place -> !place.getValue().stream().allMatch(ControlFold::isCopy))
        .map(place -> ControlFold.of(place.getKey(), place.getValue()))
        .sorted(Comparator.comparing(control -> control.state().getId()))
        .toList();
  }

  /** One claim per id: the earliest one, should the same id ever carry different content. */
  private static <C extends SpecificRecord> Collection<C> distinct(
      Collection<C> claims, Comparator<C> earliest, Function<C, String> id) {
    Map<String, C> distinct = new HashMap<>();
    for (C claim : claims) {
      distinct.merge(
          id.apply(claim),
          claim,
          (one, other) -> one.equals(other) ? one : first(one, other, earliest));
    }
    return new ArrayList<>(distinct.values());
  }

  private static <C extends SpecificRecord> C first(C one, C other, Comparator<C> earliest) {
    return earliest.thenComparing(C::toString).compare(one, other) <= 0 ? one : other;
  }
}

package org.frontwire.situation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frontwire.event.CasualtyClaim;

/** Which incident goes on with one that was known before, whatever became of the claims it was made of. */
public final class Continuity {
  private final Map<String, IncidentClaims> byId = new HashMap<>();
  private final Map<String, IncidentClaims> byMember = new HashMap<>();
  private final Map<String, Map<String, IncidentClaims>> byArticle = new HashMap<>();
  private final Set<String> membersBefore = new HashSet<>();

  /** Between two situations of the same claims, but for a batch. */
  public Continuity(Assessed before, Assessed after) {
    before.incidents().stream()
        .flatMap(incident -> incident.members().stream())
        .forEach(claim -> membersBefore.add(claim.getId()));
    for (IncidentClaims incident : after.incidents()) {
      byId.put(incident.incident().getId(), incident);
      for (CasualtyClaim claim : incident.members()) {
        byMember.put(claim.getId(), incident);
        byArticle
            .computeIfAbsent(claim.getUri(), any -> new HashMap<>())
            .put(incident.incident().getId(), incident);
      }
    }
  }

  /**
   * The incident that an earlier one is now: the one of the same name, else the one that its earliest claim is in, else any of its
   * claims, else the one that the same article tells instead; empty when nothing is left of it.
   */
  public Optional<IncidentClaims> heir(IncidentClaims earlier) {
    return named(earlier.incident().getId())
        .or(() -> home(earlier.anchor()))
        .or(() ->
            earlier.members().stream().flatMap(claim -> home(claim).stream()).findFirst())
        .or(() -> replacement(earlier));
  }

  private Optional<IncidentClaims> named(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private Optional<IncidentClaims> home(CasualtyClaim claim) {
    return Optional.ofNullable(byMember.get(claim.getId()));
  }

  /** An article that is edited tells the same event in other words, and at the same place. */
  private Optional<IncidentClaims> replacement(IncidentClaims earlier) {
    return earlier.members().stream()
        .flatMap(lost -> byArticle.getOrDefault(lost.getUri(), Map.of()).values().stream()
            .flatMap(incident -> replacing(lost, incident)))
        .min(Comparator.comparing((Replacement found) -> !found.sameEntry)
            .thenComparing(found -> found.apart)
            .thenComparing(found -> found.incident.incident().getId()))
        .map(Replacement::incident);
  }

  private Stream<Replacement> replacing(CasualtyClaim lost, IncidentClaims incident) {
    return incident.members().stream()
        .filter(claim -> !membersBefore.contains(claim.getId()))
        .filter(
            claim -> claim.getUri().equals(lost.getUri()) && claim.getEffect() == lost.getEffect())
        .filter(claim -> Nearness.between(spot(claim), spot(lost)) != Nearness.APART)
        .map(claim -> new Replacement(
            incident,
            claim.getEntry().equals(lost.getEntry()),
            Math.abs(EventDay.of(claim).toEpochDay() - EventDay.of(lost).toEpochDay())));
  }

  private static Spot spot(CasualtyClaim claim) {
    return Spot.of(claim.getPlace().orElse(null));
  }

  private record Replacement(IncidentClaims incident, boolean sameEntry, long apart) {}
}

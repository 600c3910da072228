package org.frontwire.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.situation.Assessed;
import org.frontwire.situation.Continuity;
import org.frontwire.situation.IncidentClaims;

/**
 * How the incidents known before go on.
 *
 * @param earlier by the id of an incident now, those that it continues
 * @param later by the id of an incident known before, what it is now
 */
record Heirs(Map<String, List<IncidentClaims>> earlier, Map<String, IncidentClaims> later) {

  static Heirs of(Assessed before, Assessed after) {
    Continuity continuity = new Continuity(before, after);
    Map<String, List<IncidentClaims>> earlier = new HashMap<>();
    Map<String, IncidentClaims> later = new HashMap<>();
    before.incidents().stream()
        .sorted(Comparator.comparing((IncidentClaims known) -> known.anchor().getPublishedAt())
            .thenComparing(known -> known.anchor().getUri())
            .thenComparing(known -> known.anchor().getId()))
        .forEach(known -> continuity.heir(known).ifPresent(heir -> {
          String id = heir.incident().getId();
          earlier.computeIfAbsent(id, any -> new ArrayList<>()).add(known);
          later.put(known.incident().getId(), heir);
        }));
    return new Heirs(earlier, later);
  }

  /** The incidents known before that an incident continues, in the order of their first words. */
  List<IncidentClaims> continuedBy(IncidentClaims known) {
    return earlier.getOrDefault(known.incident().getId(), List.of());
  }

  /** What an incident known before is now; empty when nothing is left of it. */
  Optional<IncidentClaims> heir(IncidentClaims known) {
    return Optional.ofNullable(later.get(known.incident().getId()));
  }
}

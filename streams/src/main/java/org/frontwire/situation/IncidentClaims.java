package org.frontwire.situation;

import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.CasualtyIncident;

/**
 * An incident with all claims that speak of it.
 *
 * @param anchor the earliest claim, from which the incident's id is derived
 * @param members every claim of it, copies too, in the order of publication
 */
public record IncidentClaims(
    CasualtyIncident incident, CasualtyClaim anchor, List<CasualtyClaim> members) {
  public IncidentClaims {
    members = List.copyOf(members);
  }
}

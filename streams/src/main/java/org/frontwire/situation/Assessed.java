package org.frontwire.situation;

import java.util.Comparator;
import java.util.List;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.ControlState;

/** A situation with the claims behind each part of it. */
public record Assessed(List<IncidentClaims> incidents, List<ControlClaims> controls) {
  public Assessed {
    incidents = List.copyOf(incidents);
    controls = List.copyOf(controls);
  }

  /** The situation alone, each list ordered by id. */
  public Situation situation() {
    return new Situation(
        incidents.stream()
            .map(IncidentClaims::incident)
            .sorted(Comparator.comparing(CasualtyIncident::getId))
            .toList(),
        controls.stream()
            .map(ControlClaims::state)
            .sorted(Comparator.comparing(ControlState::getId))
            .toList());
  }
}

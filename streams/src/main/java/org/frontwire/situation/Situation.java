package org.frontwire.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.ControlState;

/** What is known of one theatre: its incidents and who holds its places, each list ordered by id. */
public record Situation(List<CasualtyIncident> incidents, List<ControlState> controls) {
  public Situation {
    incidents = List.copyOf(incidents);
    controls = List.copyOf(controls);
  }

  /** Nothing known yet. */
  public static Situation empty() {
    return new Situation(List.of(), List.of());
  }

  /** Only what is new or different against an earlier situation. */
  public Situation changedSince(Situation before) {
    Set<CasualtyIncident> oldIncidents = new HashSet<>(before.incidents);
    Set<ControlState> oldControls = new HashSet<>(before.controls);
    return new Situation(
        incidents.stream().filter(incident -> !oldIncidents.contains(incident)).toList(),
        controls.stream().filter(control -> !oldControls.contains(control)).toList());
  }

  /** Ids of incidents of an earlier situation that are now part of others under another id. */
  public List<String> goneSince(Situation before) {
    Set<String> ids = new HashSet<>();
    incidents.forEach(incident -> ids.add(incident.getId()));
    return before.incidents.stream()
        .map(CasualtyIncident::getId)
        .filter(id -> !ids.contains(id))
        .toList();
  }

  /** Ids of places of an earlier situation that now go by another name. */
  public List<String> renamedSince(Situation before) {
    Set<String> ids = new HashSet<>();
    controls.forEach(control -> ids.add(control.getId()));
    return before.controls.stream()
        .map(ControlState::getId)
        .filter(id -> !ids.contains(id))
        .toList();
  }
}

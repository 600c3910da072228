package org.frontwire.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontwire.event.Alert;
import org.frontwire.event.Suppression;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.Assessed;
import org.frontwire.situation.Assessment;
import org.frontwire.situation.KnownClaims;

/** What a batch of claims changed, and what of it an editor should be told. */
public final class Changes {
  private Changes() {}

  /**
   * Adds a batch to what is known and tells the difference.
   *
   * @param known the stored claims of the batch's {@link org.frontwire.situation.Neighbourhood}, without the batch
   */
  public static Outcome of(KnownClaims known, ClaimBatch batch, Ledger ledger) {
    return diff(
        Assessment.assess(known),
        Assessment.assess(known.with(batch)),
        new Moment(known, batch),
        ledger);
  }

  private static Outcome diff(Assessed before, Assessed after, Moment moment, Ledger ledger) {
    Silence silence = new Silence();
    List<Alert> alerts = new ArrayList<>();
    Map<String, String> entries = new LinkedHashMap<>();
    IncidentAlerts incidents = new IncidentAlerts(moment, ledger);
    for (IncidentChange change : incidents.changes(before, after)) {
      Optional<Alert> alert = incidents.alert(change);
      silence.note(change, alert.map(Alert::getId));
      alert.ifPresent(alerts::add);
      String key = IncidentAlerts.key(change.incident().incident().getId(), change.effect());
      last(change, alert)
          .filter(id -> !id.equals(ledger.lastAlert(key)))
          .ifPresent(id -> entries.put(key, id));
    }
    ControlAlerts controls = new ControlAlerts(moment, ledger);
    List<ControlChange> changes = controls.changes(before, after);
    Map<String, Alert> retracted = new IncidentRetractions(moment, ledger).alerts(before, after);
    retracted.putAll(new ControlRetractions(moment, ledger).alerts(before, after, changes));
    alerts.addAll(retracted.values());
    for (ControlChange change : changes) {
      Optional<Alert> alert = controls.alert(change);
      silence.note(change, alert.map(Alert::getId));
      alert.ifPresent(alerts::add);
      String key = ControlAlerts.key(change);
      last(change, alert)
          .filter(id -> !id.equals(ledger.lastAlert(key)))
          .ifPresent(id -> entries.put(key, id));
    }
    alerts.sort(Comparator.comparing((Alert alert) -> alert.getEvidence().get(0).getStart())
        .thenComparing(Alert::getId));
    return new Outcome(
        alerts,
        suppressions(moment, silence, alerts),
        after.situation().changedSince(before.situation()),
        after.situation().goneSince(before.situation()),
        after.situation().renamedSince(before.situation()),
        entries,
        List.copyOf(retracted.keySet()));
  }

  /** The alert that a later change of this incident replaces, whatever the incident was called before. */
  private static Optional<String> last(IncidentChange change, Optional<Alert> alert) {
    return alert
        .map(Alert::getId)
        .or(() -> change.alerted().stream().reduce((first, second) -> second));
  }

  private static Optional<String> last(ControlChange change, Optional<Alert> alert) {
    return change.isTakenBack()
        ? Optional.empty()
        : alert.map(Alert::getId).or(() -> Optional.ofNullable(change.alerted()));
  }

  private static List<Suppression> suppressions(
      Moment moment, Silence silence, List<Alert> alerts) {
    Set<String> triggers = new HashSet<>();
    alerts.forEach(alert -> triggers.add(alert.getEvidence().get(0).getClaim()));
    List<Suppression> suppressions = new ArrayList<>();
    moment.batch().getCasualties().stream()
        .filter(claim -> moment.isUnheard(claim.getId()) && !triggers.contains(claim.getId()))
        .forEach(claim -> suppressions.add(silence.of(claim)));
    moment.batch().getTerritories().stream()
        .filter(claim -> moment.isUnheard(claim.getId()) && !triggers.contains(claim.getId()))
        .forEach(claim -> suppressions.add(silence.of(claim)));
    return suppressions;
  }
}

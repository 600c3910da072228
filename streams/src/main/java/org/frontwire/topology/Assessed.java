package org.frontwire.topology;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Record;
import org.frontwire.alert.Outcome;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.ControlState;
import org.frontwire.event.Suppression;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;

/** A batch of claims nobody had assessed before, and what it brought about, as the records to write. */
record Assessed(ClaimBatch batch, Outcome outcome) {

  List<Record<String, CasualtyClaim>> casualties() {
    return batch.getCasualties().stream()
        .map(claim -> record(claim.getTheatre(), claim))
        .toList();
  }

  List<Record<String, TerritorialClaim>> territories() {
    return batch.getTerritories().stream()
        .map(claim -> record(claim.getTheatre(), claim))
        .toList();
  }

  /** The incidents that changed, and a tombstone for each that became part of another. */
  List<Record<String, CasualtyIncident>> incidents() {
    Stream<Record<String, CasualtyIncident>> gone =
        outcome.goneIncidents().stream().map(this::<CasualtyIncident>tombstone);
    return Stream.concat(
            gone,
            outcome.changed().incidents().stream()
                .map(incident -> record(incident.getId(), incident)))
        .toList();
  }

  /** The control states that changed, and a tombstone for each place that now goes by another name. */
  List<Record<String, ControlState>> controls() {
    Stream<Record<String, ControlState>> renamed =
        outcome.renamedPlaces().stream().map(this::<ControlState>tombstone);
    return Stream.concat(
            renamed,
            outcome.changed().controls().stream().map(control -> record(control.getId(), control)))
        .toList();
  }

  List<Record<String, Alert>> alerts() {
    return outcome.alerts().stream()
        .map(alert -> record(alert.getSubject(), alert))
        .toList();
  }

  List<Record<String, Suppression>> suppressions() {
    return outcome.suppressions().stream()
        .map(silence -> record(silence.getEvidence().getUri(), silence))
        .toList();
  }

  private <W> Record<String, W> record(String key, W value) {
    return Wiring.record(key, value, batch.getPublishedAt());
  }

  @SuppressWarnings("NullAway") // null is Kafka's word for "gone"
  private <W> Record<String, W> tombstone(String id) {
    return record(id, null);
  }
}

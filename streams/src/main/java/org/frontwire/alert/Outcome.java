package org.frontwire.alert;

import java.util.List;
import java.util.Map;
import org.frontwire.event.Alert;
import org.frontwire.event.Suppression;
import org.frontwire.situation.Situation;

/**
 * All that one batch of claims brought about. Every claim of the batch either triggers an alert or has
 * exactly one suppression, at the first time that it is heard.
 *
 * @param alerts in the order in which they are to be raised
 * @param suppressions one for every claim that triggered nothing
 * @param changed incidents and control states that are new or different now
 * @param goneIncidents ids of incidents that are now part of others
 * @param renamedPlaces ids of places that now go by another name
 * @param ledger entries to add to the ledger: {@link Ledger} key to the id of the last alert about it
 * @param closed {@link Ledger} keys to remove: what they tell was taken back
 */
public record Outcome(
    List<Alert> alerts,
    List<Suppression> suppressions,
    Situation changed,
    List<String> goneIncidents,
    List<String> renamedPlaces,
    Map<String, String> ledger,
    List<String> closed) {
  public Outcome {
    alerts = List.copyOf(alerts);
    suppressions = List.copyOf(suppressions);
    goneIncidents = List.copyOf(goneIncidents);
    renamedPlaces = List.copyOf(renamedPlaces);
    ledger = Map.copyOf(ledger);
    closed = List.copyOf(closed);
  }
}

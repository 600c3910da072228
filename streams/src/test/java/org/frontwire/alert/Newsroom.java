package org.frontwire.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.KnownClaims;
import org.frontwire.situation.Reports;

/** Takes batches one after the other, as the processor does, and remembers what it must. */
final class Newsroom {
  private final Map<String, String> ledger = new HashMap<>();
  private final List<Alert> alerts = new ArrayList<>();
  private KnownClaims known = KnownClaims.none();

  Outcome hear(ClaimBatch batch) {
    Outcome outcome = Changes.of(known, batch, ledger::get);
    known = known.with(batch);
    outcome.closed().forEach(ledger::remove);
    ledger.putAll(outcome.ledger());
    alerts.addAll(outcome.alerts());
    return outcome;
  }

  Outcome hear(CasualtyClaim... claims) {
    return hear(Reports.batch(claims));
  }

  Outcome hear(TerritorialClaim... claims) {
    return hear(Reports.batch(claims));
  }

  KnownClaims known() {
    return known;
  }

  Map<String, String> ledger() {
    return ledger;
  }

  List<Alert> alerts() {
    return alerts;
  }
}

package org.frontwire.alert;

import java.util.List;
import java.util.Map;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.KnownClaims;
import org.frontwire.situation.Situation;

/** What a batch of claims changed, and what of it an editor should be told. */
public final class Changes {
  private Changes() {}

  /**
   * Adds a batch to what is known and tells the difference.
   *
   * @param known the stored claims of the batch's {@link org.frontwire.situation.Neighbourhood}, without the batch
   */
  public static Outcome of(KnownClaims known, ClaimBatch batch, Ledger ledger) {
    return new Outcome(List.of(), List.of(), Situation.empty(), List.of(), Map.of());
  }
}

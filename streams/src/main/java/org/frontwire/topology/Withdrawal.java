package org.frontwire.topology;

import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;

/** A claim that is taken back keeps the marks under which it was known, and the time when it was first taken back. */
final class Withdrawal {
  private Withdrawal() {}

  static CasualtyClaim of(CasualtyClaim known, CasualtyClaim now) {
    if (now.getWithdrawnAt().isEmpty()) {
      return now;
    }
    return known.getWithdrawnAt().isPresent()
        ? known
        : CasualtyClaim.newBuilder(known)
            .setWithdrawnAt(now.getWithdrawnAt().get())
            .build();
  }

  static TerritorialClaim of(TerritorialClaim known, TerritorialClaim now) {
    if (now.getWithdrawnAt().isEmpty()) {
      return now;
    }
    return known.getWithdrawnAt().isPresent()
        ? known
        : TerritorialClaim.newBuilder(known)
            .setWithdrawnAt(now.getWithdrawnAt().get())
            .build();
  }
}

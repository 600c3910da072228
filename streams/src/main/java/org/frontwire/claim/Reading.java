package org.frontwire.claim;

import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;

/** Everything an article claims. */
public record Reading(List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {
  static final Reading NONE = new Reading(List.of(), List.of());

  public Reading {
    casualties = List.copyOf(casualties);
    territories = List.copyOf(territories);
  }
}

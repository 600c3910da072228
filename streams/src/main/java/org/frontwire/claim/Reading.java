package org.frontwire.claim;

import java.util.List;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;

/** Everything an article claims, and what looked like a claim and was none. */
public record Reading(
    List<CasualtyClaim> casualties,
    List<TerritorialClaim> territories,
    List<Rejection> rejections) {

  public Reading {
    casualties = List.copyOf(casualties);
    territories = List.copyOf(territories);
    rejections = List.copyOf(rejections);
  }
}

package org.frontwire.situation;

import java.util.Collection;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;

/** The situation that a set of claims amounts to; the same for every order and every repetition of them. */
public final class Assessment {
  private Assessment() {}

  /** Assesses all claims of one theatre, or of a {@link Neighbourhood} of it. */
  public static Situation assess(
      Collection<CasualtyClaim> casualties, Collection<TerritorialClaim> territories) {
    return Situation.empty();
  }

  /** Assesses known claims. */
  public static Situation assess(KnownClaims known) {
    return assess(known.casualties(), known.territories());
  }
}

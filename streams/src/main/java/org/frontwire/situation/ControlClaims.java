package org.frontwire.situation;

import java.util.List;
import java.util.Optional;
import org.frontwire.event.ControlState;
import org.frontwire.event.TerritorialClaim;

/**
 * Who holds a place, with the claims it rests on.
 *
 * @param holding claims behind the holder or the loss, the one that set it first
 * @param besieging claims behind the siege or its end, the one that set it first
 * @param advancing claims of those who attack without holding
 */
public record ControlClaims(
    ControlState state,
    List<TerritorialClaim> holding,
    List<TerritorialClaim> besieging,
    List<TerritorialClaim> advancing) {
  public ControlClaims {
    holding = List.copyOf(holding);
    besieging = List.copyOf(besieging);
    advancing = List.copyOf(advancing);
  }

  /** The claim that set the holder. */
  public Optional<TerritorialClaim> holder() {
    return holding.stream().findFirst();
  }

  /** The claim that laid or broke the siege. */
  public Optional<TerritorialClaim> siege() {
    return besieging.stream().findFirst();
  }
}

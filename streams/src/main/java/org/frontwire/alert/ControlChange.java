package org.frontwire.alert;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.frontwire.event.Action;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.ControlState;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.Modality;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.situation.ControlClaims;
import org.frontwire.situation.Sides;
import org.frontwire.situation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One aspect of who holds a place, before and after a batch.
 *
 * @param before null when nothing was known of the place
 * @param alerted id of the last alert about this aspect; null when none was raised
 * @param lost claims of it that counted before the batch and do not any more
 */
record ControlChange(
    Moment moment,
    Aspect aspect,
    ControlClaims after,
    @Nullable ControlClaims before,
    @Nullable String alerted,
    List<TerritorialClaim> lost) {

  /** What can change at a place independently of the rest. */
  enum Aspect {
    HOLDER,
    SIEGE,
    ADVANCE;

    /** Whether an action is one that can change this aspect. */
    boolean isChangedBy(Action action) {
      return switch (action) {
        case TAKEN, RETAKEN, LOST, WITHDREW -> this == HOLDER;
        case BESIEGES, SIEGE_BROKEN -> this == SIEGE;
        case ADVANCES -> this == ADVANCE;
        case HOLDS, CONTESTS, UNKNOWN -> false;
      };
    }

    List<TerritorialClaim> claims(ControlClaims control) {
      return switch (this) {
        case HOLDER -> control.holding();
        case SIEGE -> control.besieging();
        case ADVANCE -> control.advancing();
      };
    }
  }

  /** The claim of the batch that brought the change: the one that set the state, else the first that agrees, else one taken back. */
  Optional<TerritorialClaim> trigger() {
    return fresh().or(() -> lost.stream().findFirst());
  }

  /** Whether nothing is left of what an alert told: no claim that could have changed this aspect. */
  boolean isTakenBack() {
    boolean told = alerted != null && !lost.isEmpty();
    return told
        && aspect.claims(after).stream().noneMatch(claim -> aspect.isChangedBy(claim.getAction()));
  }

  private Optional<TerritorialClaim> fresh() {
    return aspect.claims(after).stream()
        .filter(moment::adds)
        .filter(
            claim -> Standing.of(claim) == Standing.COUNTS && aspect.isChangedBy(claim.getAction()))
        .findFirst();
  }

  /** What changed; empty when there is nothing to tell. */
  Optional<ChangeKind> kind() {
    if (isTakenBack()) {
      return Optional.empty();
    }
    return lost.isEmpty() || alerted == null
        ? fresh().flatMap(this::told)
        : isCorrected() ? Optional.of(ChangeKind.CORRECTED) : Optional.empty();
  }

  private boolean isCorrected() {
    return switch (aspect) {
      case HOLDER -> holderChanged();
      case SIEGE -> isBesieged(before) != isBesieged(after);
      case ADVANCE -> false;
    };
  }

  private Optional<ChangeKind> told(TerritorialClaim claim) {
    boolean isNew = switch (aspect) {
      case HOLDER -> holderChanged() && isFirm(claim);
      case SIEGE -> siegeChanged(claim);
      case ADVANCE -> isSaid(claim) && claim.getModality() == Modality.ASSERTED;
    };
    if (isNew) {
      return Optional.of(ChangeKind.NEW);
    }
    Set<String> originsBefore = origins(before);
    boolean corroborates = alerted != null
        && aspect != Aspect.ADVANCE
        && !originsBefore.contains(origin(claim))
        && origins(after).size() > originsBefore.size();
    return corroborates ? Optional.of(ChangeKind.CORROBORATED) : Optional.empty();
  }

  private boolean holderChanged() {
    boolean baseline = before == null
        || before.holder().filter(first -> first.getAction() != Action.HOLDS).isEmpty();
    if (baseline) {
      return true;
    }
    String was = holder(before);
    String is = holder(after);
    return !(was == null && is == null) && !Sides.same(was, is);
  }

  /** A withdrawal counts when the side is known to have held the place, or the day is said. */
  private boolean isFirm(TerritorialClaim claim) {
    boolean knownHolder = before != null && Sides.same(holder(before), claim.getActor());
    return claim.getAction() != Action.WITHDREW || knownHolder || isSaid(claim);
  }

  private boolean siegeChanged(TerritorialClaim claim) {
    boolean was = isBesieged(before);
    boolean is = isBesieged(after);
    boolean relief = before == null && claim.getAction() == Action.SIEGE_BROKEN && isSaid(claim);
    return was != is || relief;
  }

  private static boolean isBesieged(@Nullable ControlClaims control) {
    return control != null && control.state().getBesiegedBy().isPresent();
  }

  /** Origins of the claims that support a state. */
  private Set<String> origins(@Nullable ControlClaims control) {
    if (control == null) {
      return Set.of();
    }
    return aspect.claims(control).stream()
        .filter(claim -> Standing.of(claim) == Standing.COUNTS)
        .map(ControlChange::origin)
        .collect(toSet());
  }

  private static boolean isSaid(TerritorialClaim claim) {
    return claim.getDate().getPrecision() == DatePrecision.DAY;
  }

  private static @Nullable String holder(@Nullable ControlClaims control) {
    return Optional.ofNullable(control)
        .map(ControlClaims::state)
        .flatMap(ControlState::getHolder)
        .orElse(null);
  }

  static String origin(TerritorialClaim claim) {
    return Objects.requireNonNull(claim.getOrigin().or(claim::getOutlet).orElse(claim.getUri()));
  }
}

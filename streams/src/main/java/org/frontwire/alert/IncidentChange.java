package org.frontwire.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.Effect;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Scope;
import org.frontwire.event.Toll;
import org.frontwire.situation.Count;
import org.frontwire.situation.IncidentClaims;
import org.frontwire.situation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One effect of one incident before and after a batch.
 *
 * @param before its toll in the incidents that this one continues; null when none had one
 * @param alerted ids of the last alerts about it
 * @param lost claims of it that counted before the batch and do not any more
 */
record IncidentChange(
    Moment moment,
    IncidentClaims incident,
    Toll after,
    @Nullable Toll before,
    List<String> alerted,
    List<CasualtyClaim> lost) {

  /** Words that say so little need a number to be told from others. */
  private static final Set<Qualifier> ONE = Set.of(Qualifier.IMPLICIT_ONE, Qualifier.ORDINAL);

  CasualtyClaim deciding() {
    return moment.casualty(after.getClaims().get(0));
  }

  Optional<CasualtyClaim> decidingBefore() {
    return Optional.ofNullable(before)
        .map(toll -> moment.casualty(toll.getClaims().get(0)));
  }

  Effect effect() {
    return after.getEffect();
  }

  /** The claim that brought the change, said or taken back by the batch; empty when the batch says nothing of this effect. */
  Optional<CasualtyClaim> trigger() {
    return fresh().or(this::taken);
  }

  /** The claim taken back that the figure rested on, else any. */
  private Optional<CasualtyClaim> taken() {
    return lost.stream()
        .min(Comparator.comparing((CasualtyClaim claim) ->
                before == null || !before.getClaims().contains(claim.getId()))
            .thenComparing(CasualtyClaim::getPublishedAt)
            .thenComparing(CasualtyClaim::getId));
  }

  private Optional<CasualtyClaim> fresh() {
    List<CasualtyClaim> fresh = incident.members().stream()
        .filter(claim -> claim.getEffect() == effect() && moment.adds(claim))
        .filter(claim -> Standing.of(claim) == Standing.COUNTS)
        .toList();
    return fresh.stream()
        .min(Comparator.comparing((CasualtyClaim claim) -> rank(claim))
            .thenComparing(claim -> claim.getEntryKind() == EntryKind.HEADLINE)
            .thenComparing(CasualtyClaim::getStart)
            .thenComparing(CasualtyClaim::getId));
  }

  /** What changed; empty when there is nothing to tell. */
  Optional<ChangeKind> kind() {
    if (trigger().isEmpty()) {
      return Optional.empty();
    }
    boolean counted = Count.of(deciding()).isPresent();
    if (before == null || Count.of(decidingBefore().orElseThrow()).isEmpty()) {
      boolean isNews = counted && fresh().isPresent() && tells();
      return isNews ? Optional.of(first()) : Optional.empty();
    }
    if (lost.isEmpty()) {
      return counted ? compared(decidingBefore().orElseThrow()) : Optional.empty();
    }
    return counted ? revised(decidingBefore().orElseThrow()) : corrected();
  }

  /** What is left when something was taken back: a correction, unless words of the same moment bring more. */
  private Optional<ChangeKind> revised(CasualtyClaim earlier) {
    CasualtyClaim now = deciding();
    if (Count.differ(now, earlier)) {
      boolean raised = Count.of(now).orElse(0) > Count.of(earlier).orElse(0);
      return raised && fresh().isPresent() ? compared(earlier) : corrected();
    }
    return isDisputed(toll(before)) && !isDisputed() ? corrected() : compared(earlier);
  }

  /** Who was never told a figure needs no correction of it; told now for the first time, it is new. */
  private Optional<ChangeKind> corrected() {
    if (!alerted.isEmpty()) {
      return Optional.of(ChangeKind.CORRECTED);
    }
    boolean isNews = fresh().isPresent() && Count.of(deciding()).isPresent();
    return isNews ? Optional.of(first()) : Optional.empty();
  }

  /** Whether another origin says, as late and exactly, that it was fewer. */
  boolean isDisputed() {
    return isDisputed(after);
  }

  private ChangeKind first() {
    if (incident.incident().getScope() == Scope.CUMULATIVE) {
      return ChangeKind.BASELINE;
    }
    return alerted.isEmpty() ? ChangeKind.NEW : ChangeKind.RAISED;
  }

  /** One person without a number is news only when place, day or cause tell the event from others. */
  private boolean tells() {
    CasualtyClaim claim = deciding();
    boolean placed = claim.getPlace().filter(place -> place.getId().isPresent()).isPresent();
    boolean caused = incident.incident().getCause() != org.frontwire.event.Cause.UNSTATED;
    return !ONE.contains(claim.getQualifier())
        || placed
        || caused
        || !claim.getVictimNames().isEmpty();
  }

  private Optional<ChangeKind> compared(CasualtyClaim earlier) {
    CasualtyClaim now = deciding();
    if (Count.differ(now, earlier)) {
      boolean raised = Count.of(now).orElse(0) > Count.of(earlier).orElse(0);
      boolean foreign =
          now.getScope() == Scope.CUMULATIVE && !beforeOrigins().contains(origin(now));
      boolean corrects = now.getCorrection() && moment.adds(now);
      ChangeKind kind =
          corrects ? ChangeKind.CORRECTED : raised ? ChangeKind.RAISED : ChangeKind.LOWERED;
      return foreign ? Optional.empty() : Optional.of(alerted.isEmpty() ? first() : kind);
    }
    if (isDisputed()
        && !Objects.equals(after.getFigure().getLow(), toll(before).getFigure().getLow())) {
      return Optional.of(ChangeKind.CONFLICTING);
    }
    boolean newOrigin = after.getOrigins().size() > beforeOrigins().size()
        && trigger()
            .filter(claim -> !beforeOrigins().contains(origin(claim))
                && after.getOrigins().contains(origin(claim)))
            .isPresent();
    return newOrigin && !alerted.isEmpty()
        ? Optional.of(ChangeKind.CORROBORATED)
        : Optional.empty();
  }

  /** The deciding claim first, then those that dispute it, then those that agree, then the rest. */
  private int rank(CasualtyClaim claim) {
    if (claim.getId().equals(after.getClaims().get(0))) {
      return 0;
    }
    boolean supports = after.getClaims().contains(claim.getId());
    boolean foreign = before != null && !beforeOrigins().contains(origin(claim));
    if (supports && foreign) {
      return 1;
    }
    return supports ? 2 : 3;
  }

  private boolean isDisputed(Toll toll) {
    long low = toll.getFigure().getLow().orElse(Long.MAX_VALUE);
    return low < moment.casualty(toll.getClaims().get(0)).getLow().orElse(0L);
  }

  private Set<String> beforeOrigins() {
    return before == null ? Set.of() : new HashSet<>(toll(before).getOrigins());
  }

  private static Toll toll(@Nullable Toll toll) {
    return Objects.requireNonNull(toll);
  }

  private static String origin(CasualtyClaim claim) {
    return claim.getOrigin().or(claim::getOutlet).orElse(claim.getUri());
  }

  List<CasualtyClaim> evidence(CasualtyClaim trigger) {
    List<CasualtyClaim> evidence = new ArrayList<>(List.of(trigger));
    after.getClaims().stream()
        .map(moment::casualty)
        .filter(claim -> !claim.getId().equals(trigger.getId()))
        .limit(Evidences.MOST)
        .forEach(evidence::add);
    return evidence;
  }
}

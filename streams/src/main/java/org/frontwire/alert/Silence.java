package org.frontwire.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.event.Action;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Dimension;
import org.frontwire.event.Suppression;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.situation.Count;
import org.frontwire.situation.Standing;
import org.jspecify.annotations.Nullable;

/** Says for each claim of a batch that triggered no alert by which rule it stayed silent. */
final class Silence {
  private final Map<String, IncidentChange> incidents = new HashMap<>();
  private final Map<String, ControlChange> controls = new HashMap<>();
  private final Map<String, String> raised = new HashMap<>();

  /** Notes what a change says of its claims, and the alert it raised, if any. */
  void note(IncidentChange change, Optional<String> alert) {
    change.incident().members().stream()
        .filter(claim -> claim.getEffect() == change.effect())
        .forEach(claim -> incidents.put(claim.getId(), change));
    alert.ifPresent(id ->
        raised.put(IncidentAlerts.key(change.incident().incident().getId(), change.effect()), id));
  }

  /** Notes what a change says of its claims, and the alert it raised, if any. */
  void note(ControlChange change, Optional<String> alert) {
    change.aspect().claims(change.after()).forEach(claim -> controls.put(claim.getId(), change));
    alert.ifPresent(id -> raised.put(ControlAlerts.key(change), id));
  }

  Suppression of(CasualtyClaim claim) {
    IncidentChange change = incidents.get(claim.getId());
    Optional<String> alert = Optional.ofNullable(change)
        .map(known -> IncidentAlerts.key(known.incident().incident().getId(), known.effect()))
        .flatMap(key -> Optional.ofNullable(raised.get(key)));
    Rule rule = rule(claim, change, alert.isPresent());
    Optional<String> earlier = alert
        .or(() -> Optional.ofNullable(change).flatMap(Silence::last))
        .or(claim::getRelatesTo)
        .or(claim::getCopyOf);
    return suppression(
        rule, claim.getId(), Dimension.CASUALTY, earlier, claim.getTheatre(), Evidences.of(claim));
  }

  Suppression of(TerritorialClaim claim) {
    ControlChange change = controls.get(claim.getId());
    Optional<String> alert = Optional.ofNullable(change)
        .flatMap(known -> Optional.ofNullable(raised.get(ControlAlerts.key(known))));
    Rule rule = rule(claim, change, alert.isPresent());
    Optional<String> earlier = alert
        .or(() -> Optional.ofNullable(change).flatMap(Silence::last))
        .or(claim::getRelatesTo)
        .or(claim::getCopyOf);
    return suppression(
        rule, claim.getId(), Dimension.TERRITORY, earlier, claim.getTheatre(), Evidences.of(claim));
  }

  private Rule rule(CasualtyClaim claim, @Nullable IncidentChange change, boolean alerted) {
    Standing standing = Standing.of(claim);
    if (standing != Standing.COUNTS) {
      return Rule.of(standing);
    }
    if (change == null) {
      return Rule.NO_CHANGE;
    }
    if (alerted) {
      return Rule.SAME_ALERT;
    }
    if (Count.of(claim).isEmpty()) {
      return Rule.INDEFINITE;
    }
    return counted(claim, change);
  }

  private static Rule counted(CasualtyClaim claim, IncidentChange change) {
    CasualtyClaim deciding = change.deciding();
    if (deciding.getId().equals(claim.getId())) {
      return change
          .decidingBefore()
          .map(before -> Count.differ(claim, before) ? Rule.OTHER_COUNT : Rule.SAME_FIGURE)
          .orElse(Rule.TOO_VAGUE);
    }
    if (!Count.differ(claim, deciding)) {
      return Rule.SAME_FIGURE;
    }
    return Count.of(claim).orElse(0) < Count.of(deciding).orElse(0)
        ? Rule.LOWER_FIGURE
        : Rule.NO_CHANGE;
  }

  private Rule rule(TerritorialClaim claim, @Nullable ControlChange change, boolean alerted) {
    Standing standing = Standing.of(claim);
    if (standing != Standing.COUNTS) {
      return Rule.of(standing);
    }
    if (claim.getAction() == Action.HOLDS) {
      return Rule.BASELINE_HOLDS;
    }
    if (claim.getAction() == Action.CONTESTS || claim.getAction() == Action.ADVANCES) {
      return Rule.CONTEST_ONLY;
    }
    if (change == null) {
      return Rule.OVERTAKEN;
    }
    return alerted ? Rule.SAME_ALERT : Rule.SAME_STATE;
  }

  private static Optional<String> last(IncidentChange change) {
    List<String> alerted = change.alerted();
    return alerted.isEmpty()
        ? Optional.of(change.decidingBefore().orElseGet(change::deciding).getId())
        : Optional.of(alerted.get(alerted.size() - 1));
  }

  private static Optional<String> last(ControlChange change) {
    return Optional.ofNullable(change.alerted());
  }

  private static Suppression suppression(
      Rule rule,
      String claim,
      Dimension dimension,
      Optional<String> earlier,
      String theatre,
      org.frontwire.event.Evidence evidence) {
    Optional<String> other = earlier.filter(id -> !id.equals(claim));
    String reason = rule.sentence() + other.map(id -> " See " + id + ".").orElse("");
    return new Suppression(
        claim, dimension, rule.word(), reason, other.orElse(null), theatre, evidence);
  }
}

package org.frontwire.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.Dimension;
import org.frontwire.event.Effect;
import org.frontwire.event.Evidence;
import org.frontwire.event.Figure;
import org.frontwire.event.Flag;
import org.frontwire.event.MsgType;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Scope;
import org.frontwire.event.Toll;
import org.frontwire.situation.Assessed;
import org.frontwire.situation.Count;
import org.frontwire.situation.Digest;
import org.frontwire.situation.IncidentClaims;
import org.frontwire.situation.Standing;
import org.jspecify.annotations.Nullable;

/** The alerts for what a batch changed in incidents. */
final class IncidentAlerts {
  private final Moment moment;
  private final Ledger ledger;

  IncidentAlerts(Moment moment, Ledger ledger) {
    this.moment = moment;
    this.ledger = ledger;
  }

  static String key(String incident, Effect effect) {
    return incident + "|" + effect;
  }

  List<IncidentChange> changes(Assessed before, Assessed after) {
    Heirs heirs = Heirs.of(before, after);
    return after.incidents().stream()
        .filter(known -> known.members().stream().anyMatch(moment::adds)
            || heirs.continuedBy(known).stream().anyMatch(this::loses))
        .flatMap(known -> changes(heirs.continuedBy(known), known).stream())
        .toList();
  }

  private boolean loses(IncidentClaims earlier) {
    return earlier.members().stream().anyMatch(moment::loses);
  }

  Optional<Alert> alert(IncidentChange change) {
    return change.kind().map(kind -> alert(change, kind, change.trigger().orElseThrow()));
  }

  private List<IncidentChange> changes(List<IncidentClaims> earlier, IncidentClaims known) {
    List<IncidentChange> changes = new ArrayList<>();
    for (Toll toll : known.incident().getTolls()) {
      Effect effect = toll.getEffect();
      List<String> alerted = earlier.stream()
          .flatMap(old ->
              Optional.ofNullable(ledger.lastAlert(key(old.incident().getId(), effect))).stream())
          .toList();
      Toll before = earlier.stream()
          .flatMap(old -> old.incident().getTolls().stream())
          .filter(old -> old.getEffect() == effect)
          .max(Comparator.comparing(this::number))
          .orElse(null);
      List<CasualtyClaim> lost = earlier.stream()
          .flatMap(old -> old.members().stream())
          .filter(claim -> claim.getEffect() == effect && moment.loses(claim))
          .map(claim -> moment.casualty(claim.getId()))
          .toList();
      changes.add(new IncidentChange(moment, known, toll, before, alerted, lost));
    }
    return changes;
  }

  private long number(Toll toll) {
    return Count.of(moment.casualty(toll.getClaims().get(0))).orElse(-1);
  }

  private Alert alert(IncidentChange change, ChangeKind kind, CasualtyClaim trigger) {
    Toll toll = change.after();
    List<CasualtyClaim> behind = change.evidence(trigger);
    List<Evidence> evidence = behind.stream().map(Evidences::of).toList();
    List<Evidence> witnesses = behind.stream()
        .filter(claim -> Standing.of(claim) == Standing.COUNTS)
        .map(Evidences::of)
        .toList();
    Figure before = change.before() == null ? null : change.before().getFigure();
    Evidence source = moment.loses(trigger) ? Evidences.of(change.deciding()) : evidence.get(0);
    String tail = Headlines.sources(source, toll.getOrigins(), toll.getOutlets());
    CasualtyClaim was = moved(kind) ? change.decidingBefore().orElse(null) : null;
    return Alert.newBuilder()
        .setId(id(change, kind, before, trigger))
        .setChange(kind)
        .setMsgType(change.alerted().isEmpty() ? MsgType.Alert : MsgType.Update)
        .setReferences(change.alerted())
        .setDimension(Dimension.CASUALTY)
        .setEffect(change.effect())
        .setSubject(change.incident().incident().getId())
        .setTheatre(trigger.getTheatre())
        .setPlace(change.incident().incident().getPlace().orElse(null))
        .setEventDate(change.incident().incident().getDate())
        .setKnownAt(moment.publishedAt())
        .setBefore(before)
        .setAfter(toll.getFigure())
        .setHeadline(Headlines.casualty(
            change.incident().incident(),
            change.deciding(),
            toll,
            Headlines.was(kind, was, Jumps.isUnconfirmed(change)) + tail))
        .setSeverity(Severities.casualty(kind, change.deciding()))
        .setGrade(Grades.of(witnesses, change.isDisputed()))
        .setFlags(flags(change))
        .setOutlets(toll.getOutlets())
        .setOrigins(toll.getOrigins())
        .setAttributions(toll.getAttributions())
        .setEvidence(evidence)
        .build();
  }

  private static boolean moved(ChangeKind kind) {
    return kind == ChangeKind.RAISED || kind == ChangeKind.LOWERED || kind == ChangeKind.CORRECTED;
  }

  private String id(
      IncidentChange change, ChangeKind kind, @Nullable Figure before, CasualtyClaim trigger) {
    return Digest.of(
        change.incident().incident().getId(),
        kind.name(),
        change.effect().name(),
        Objects.toString(before),
        change.after().getFigure().toString(),
        trigger.getId() + moment.again(trigger.getId()));
  }

  private List<Flag> flags(IncidentChange change) {
    List<Flag> flags = new ArrayList<>();
    boolean late = moment.isLate(
        change.incident().incident().getDate(),
        change.incident().members().stream().map(CasualtyClaim::getPublishedAt).toList());
    if (late && change.incident().incident().getScope() != Scope.CUMULATIVE) {
      flags.add(Flag.LATE_REPORT);
    }
    boolean missing = change.incident().incident().getTolls().stream()
        .anyMatch(toll -> toll.getEffect() == Effect.MISSING);
    Qualifier qualifier = change.deciding().getQualifier();
    boolean open = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
    if (change.effect() == Effect.KILLED && (open || missing)) {
      flags.add(Flag.TOLL_MAY_RISE);
    }
    if (Jumps.isUnconfirmed(change)) {
      flags.add(Flag.UNCONFIRMED_JUMP);
    }
    return flags;
  }
}

package org.frontwire.alert;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frontwire.alert.ControlChange.Aspect;
import org.frontwire.event.Alert;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.ControlState;
import org.frontwire.event.Dimension;
import org.frontwire.event.Evidence;
import org.frontwire.event.Grade;
import org.frontwire.event.MsgType;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.situation.Assessed;
import org.frontwire.situation.ControlClaims;
import org.frontwire.situation.Digest;
import org.jspecify.annotations.Nullable;

/** The alerts for changes of control of which nothing is left, because all who told them took their words back. */
final class ControlRetractions {
  private final Moment moment;
  private final Ledger ledger;

  ControlRetractions(Moment moment, Ledger ledger) {
    this.moment = moment;
    this.ledger = ledger;
  }

  /** By the ledger's key of the subject: the alert that takes the last one back. */
  Map<String, Alert> alerts(Assessed before, Assessed after, List<ControlChange> changes) {
    Map<String, Alert> alerts = new TreeMap<>();
    for (ControlChange change : changes) {
      ControlClaims known = change.before();
      if (known != null && change.isTakenBack()) {
        takeBack(known, change.aspect(), alerts);
      }
    }
    Set<String> left = new HashSet<>();
    after.controls().forEach(control -> {
      left.add(control.state().getId());
      left.addAll(control.state().getClaims());
    });
    before.controls().stream()
        .filter(known -> !left.contains(known.state().getId()))
        .filter(known -> known.state().getClaims().stream().noneMatch(left::contains))
        .forEach(
            known -> Stream.of(Aspect.values()).forEach(aspect -> takeBack(known, aspect, alerts)));
    return alerts;
  }

  private void takeBack(ControlClaims known, Aspect aspect, Map<String, Alert> alerts) {
    String key = ControlAlerts.key(known, aspect);
    @Nullable String alerted = ledger.lastAlert(key);
    List<TerritorialClaim> lost =
        aspect.claims(known).stream().filter(moment::loses).toList();
    if (alerted != null && !lost.isEmpty()) {
      alerts.put(key, alert(known.state(), lost, alerted));
    }
  }

  private Alert alert(ControlState before, List<TerritorialClaim> lost, String alerted) {
    List<Evidence> evidence =
        lost.stream().limit(Evidences.MOST + 1L).map(Evidences::of).toList();
    TerritorialClaim trigger = lost.get(0);
    return Alert.newBuilder()
        .setId(Digest.of(
            before.getTheatre(),
            before.getId(),
            ChangeKind.RETRACTED.name(),
            trigger.getAction().name(),
            trigger.getId() + moment.again(trigger.getId())))
        .setChange(ChangeKind.RETRACTED)
        .setMsgType(MsgType.Cancel)
        .setReferences(List.of(alerted))
        .setDimension(Dimension.TERRITORY)
        .setAction(trigger.getAction())
        .setActor(trigger.getActor())
        .setFrom(trigger.getFrom().orElse(null))
        .setSubject(before.getId())
        .setTheatre(before.getTheatre())
        .setPlace(before.getPlace())
        .setEventDate(trigger.getDate())
        .setKnownAt(moment.publishedAt())
        .setBefore(before)
        .setAfter(null)
        .setHeadline(Headlines.withdrawn(before.getPlace(), trigger, evidence.get(0)))
        .setSeverity(Severities.control(ChangeKind.RETRACTED, trigger))
        .setGrade(Grade.WEAK)
        .setFlags(List.of())
        .setOutlets(Evidences.outlets(evidence))
        .setOrigins(Evidences.origins(evidence))
        .setAttributions(Evidences.attributions(evidence))
        .setEvidence(evidence)
        .build();
  }
}

package org.frontwire.alert;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontwire.alert.ControlChange.Aspect;
import org.frontwire.event.Alert;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.ControlState;
import org.frontwire.event.Dimension;
import org.frontwire.event.Evidence;
import org.frontwire.event.Flag;
import org.frontwire.event.MsgType;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.situation.Assessed;
import org.frontwire.situation.ControlClaims;
import org.frontwire.situation.Digest;
import org.frontwire.situation.Standing;

/** The alerts for what a batch changed in who holds, besieges or attacks places. */
final class ControlAlerts {
  private final Moment moment;
  private final Ledger ledger;

  ControlAlerts(Moment moment, Ledger ledger) {
    this.moment = moment;
    this.ledger = ledger;
  }

  static String key(ControlChange change) {
    return key(change.after(), change.aspect());
  }

  List<ControlChange> changes(Assessed before, Assessed after) {
    Map<String, ControlClaims> byPlace = before.controls().stream()
        .collect(toMap(control -> control.state().getId(), control -> control));
    Map<String, ControlClaims> byClaim = new HashMap<>();
    before
        .controls()
        .forEach(control -> control.state().getClaims().forEach(id -> byClaim.put(id, control)));
    return after.controls().stream()
        .flatMap(control -> changes(control, continued(control, byPlace, byClaim)))
        .filter(change -> change.trigger().isPresent())
        .toList();
  }

  Optional<Alert> alert(ControlChange change) {
    return change.kind().map(kind -> alert(change, kind, change.trigger().orElseThrow()));
  }

  /** What was known of the place before, under its own name or under one that a text had only described. */
  private static Optional<ControlClaims> continued(
      ControlClaims control,
      Map<String, ControlClaims> byPlace,
      Map<String, ControlClaims> byClaim) {
    return Optional.ofNullable(byPlace.get(control.state().getId()))
        .or(() -> control.state().getClaims().stream()
            .flatMap(id -> Optional.ofNullable(byClaim.get(id)).stream())
            .findFirst());
  }

  private Stream<ControlChange> changes(ControlClaims after, Optional<ControlClaims> before) {
    return Stream.of(Aspect.values())
        .map(aspect -> new ControlChange(
            moment,
            aspect,
            after,
            before.orElse(null),
            before.map(known -> ledger.lastAlert(key(known, aspect))).orElse(null),
            before.map(known -> lost(aspect, known)).orElse(List.of())));
  }

  private List<TerritorialClaim> lost(Aspect aspect, ControlClaims known) {
    return aspect.claims(known).stream().filter(moment::loses).toList();
  }

  static String key(ControlClaims control, Aspect aspect) {
    return control.state().getTheatre() + "|" + control.state().getId() + "|" + aspect;
  }

  private Alert alert(ControlChange change, ChangeKind kind, TerritorialClaim trigger) {
    List<TerritorialClaim> behind = new ArrayList<>(List.of(trigger));
    change.aspect().claims(change.after()).stream()
        .filter(claim -> !claim.getId().equals(trigger.getId()))
        .limit(Evidences.MOST)
        .forEach(behind::add);
    List<Evidence> evidence = behind.stream().map(Evidences::of).toList();
    List<Evidence> witnesses = behind.stream()
        .filter(claim -> Standing.of(claim) == Standing.COUNTS && !moment.loses(claim))
        .map(Evidences::of)
        .toList();
    List<String> outlets = Evidences.outlets(evidence);
    List<String> origins = Evidences.origins(witnesses);
    ControlState before = change.before() == null ? null : change.before().state();
    ControlState after = change.after().state();
    Optional<String> from = trigger.getFrom().or(after::getPreviousHolder);
    List<String> references = change.alerted() == null ? List.of() : List.of(change.alerted());
    return Alert.newBuilder()
        .setId(Digest.of(
            after.getTheatre(),
            after.getId(),
            kind.name(),
            trigger.getAction().name(),
            trigger.getId() + moment.again(trigger.getId())))
        .setChange(kind)
        .setMsgType(references.isEmpty() ? MsgType.Alert : MsgType.Update)
        .setReferences(references)
        .setDimension(Dimension.TERRITORY)
        .setAction(trigger.getAction())
        .setActor(trigger.getActor())
        .setFrom(from.orElse(null))
        .setSubject(after.getId())
        .setTheatre(after.getTheatre())
        .setPlace(after.getPlace())
        .setEventDate(trigger.getDate())
        .setKnownAt(moment.publishedAt())
        .setBefore(before)
        .setAfter(after)
        .setHeadline(Headlines.control(
            after.getPlace(), trigger, from, Headlines.sources(evidence.get(0), origins, outlets)))
        .setSeverity(Severities.control(kind, trigger))
        .setGrade(Grades.of(witnesses, false))
        .setFlags(flags(change, trigger))
        .setOutlets(outlets)
        .setOrigins(origins)
        .setAttributions(Evidences.attributions(witnesses))
        .setEvidence(evidence)
        .build();
  }

  private List<Flag> flags(ControlChange change, TerritorialClaim trigger) {
    boolean late = moment.isLate(
        trigger.getDate(),
        change.aspect().claims(change.after()).stream()
            .map(TerritorialClaim::getPublishedAt)
            .toList());
    return late ? List.of(Flag.LATE_REPORT) : List.of();
  }
}

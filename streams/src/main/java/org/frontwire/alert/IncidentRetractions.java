package org.frontwire.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.frontwire.event.Alert;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.Dimension;
import org.frontwire.event.Effect;
import org.frontwire.event.Evidence;
import org.frontwire.event.Grade;
import org.frontwire.event.MsgType;
import org.frontwire.event.Toll;
import org.frontwire.situation.Assessed;
import org.frontwire.situation.Digest;
import org.frontwire.situation.IncidentClaims;

/** The alerts for tolls of which nothing is left, because all who told them took their words back. */
final class IncidentRetractions {
  private final Moment moment;
  private final Ledger ledger;

  IncidentRetractions(Moment moment, Ledger ledger) {
    this.moment = moment;
    this.ledger = ledger;
  }

  /** By the ledger's key of the subject: the alert that takes the last one back. */
  Map<String, Alert> alerts(Assessed before, Assessed after) {
    Heirs heirs = Heirs.of(before, after);
    Map<String, Alert> alerts = new TreeMap<>();
    for (IncidentClaims earlier : before.incidents()) {
      for (Toll toll : earlier.incident().getTolls()) {
        boolean goesOn =
            heirs.heir(earlier).filter(now -> has(now, toll.getEffect())).isPresent();
        String key = IncidentAlerts.key(earlier.incident().getId(), toll.getEffect());
        Optional<String> alerted = Optional.ofNullable(ledger.lastAlert(key));
        List<CasualtyClaim> lost = lost(earlier, toll);
        if (!goesOn && !lost.isEmpty() && alerted.isPresent()) {
          alerts.put(key, alert(earlier, toll, lost, alerted.get()));
        }
      }
    }
    return alerts;
  }

  private static boolean has(IncidentClaims incident, Effect effect) {
    return incident.incident().getTolls().stream().anyMatch(toll -> toll.getEffect() == effect);
  }

  /** The claims of a toll that the batch takes back, those first that the figure rested on. */
  private List<CasualtyClaim> lost(IncidentClaims earlier, Toll toll) {
    return earlier.members().stream()
        .filter(claim -> claim.getEffect() == toll.getEffect() && moment.loses(claim))
        .map(claim -> moment.casualty(claim.getId()))
        .sorted(Comparator.comparing((CasualtyClaim claim) -> rank(toll, claim))
            .thenComparing(CasualtyClaim::getPublishedAt)
            .thenComparing(CasualtyClaim::getId))
        .limit(Evidences.MOST + 1L)
        .toList();
  }

  private static int rank(Toll toll, CasualtyClaim claim) {
    int at = toll.getClaims().indexOf(claim.getId());
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  private Alert alert(IncidentClaims earlier, Toll toll, List<CasualtyClaim> lost, String alerted) {
    List<Evidence> evidence = new ArrayList<>(lost.stream().map(Evidences::of).toList());
    CasualtyClaim deciding = moment.casualty(toll.getClaims().get(0));
    CasualtyClaim trigger = lost.get(0);
    return Alert.newBuilder()
        .setId(Digest.of(
            earlier.incident().getId(),
            ChangeKind.RETRACTED.name(),
            toll.getEffect().name(),
            Objects.toString(toll.getFigure()),
            trigger.getId() + moment.again(trigger.getId())))
        .setChange(ChangeKind.RETRACTED)
        .setMsgType(MsgType.Cancel)
        .setReferences(List.of(alerted))
        .setDimension(Dimension.CASUALTY)
        .setEffect(toll.getEffect())
        .setSubject(earlier.incident().getId())
        .setTheatre(earlier.incident().getTheatre())
        .setPlace(earlier.incident().getPlace().orElse(null))
        .setEventDate(earlier.incident().getDate())
        .setKnownAt(moment.publishedAt())
        .setBefore(toll.getFigure())
        .setAfter(null)
        .setHeadline(Headlines.withdrawn(earlier.incident(), deciding, toll, Evidences.of(trigger)))
        .setSeverity(Severities.casualty(ChangeKind.RETRACTED, deciding))
        .setGrade(Grade.WEAK)
        .setFlags(List.of())
        .setOutlets(Evidences.outlets(evidence))
        .setOrigins(Evidences.origins(evidence))
        .setAttributions(Evidences.attributions(evidence))
        .setEvidence(evidence)
        .build();
  }
}

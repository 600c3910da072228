package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Modality;
import org.frontwire.event.Place;
import org.frontwire.event.Role;

/** Tells which findings of a story say the same: the first in the text stands for them, headings and later ones point to it. */
final class Roles {
  private static final Set<Action> CAPTURES = Set.of(Action.TAKEN, Action.RETAKEN);
  private static final Set<DatePrecision> SAID = Set.of(DatePrecision.DAY, DatePrecision.PERIOD);

  private Roles() {}

  static List<TerritoryFinding> assigned(List<TerritoryFinding> findings) {
    List<TerritoryFinding> assigned = new ArrayList<>(findings);
    for (int i = 0; i < findings.size(); i++) {
      int original = original(findings, i);
      if (original == i) {
        continue;
      }
      TerritoryFinding finding = findings.get(i);
      assigned.set(i, finding.as(isHeading(finding) ? Role.HEADLINE : Role.REPEAT, original));
      assigned.set(original, completed(assigned.get(original), finding));
    }
    return List.copyOf(assigned);
  }

  /** Index of the finding that stands for this one; its own when it stands for itself. */
  private static int original(List<TerritoryFinding> findings, int at) {
    int best = at;
    for (int i = 0; i < findings.size(); i++) {
      if (i != at
          && isSame(findings.get(i), findings.get(at))
          && rank(findings, i) < rank(findings, best)) {
        best = i;
      }
    }
    return best;
  }

  /** What is told as news before context, the text before headings, the first before the later. */
  private static int rank(List<TerritoryFinding> findings, int i) {
    TerritoryFinding finding = findings.get(i);
    int told = finding.status() == ClaimStatus.CURRENT ? 0 : 2;
    return (told + (isHeading(finding) ? 1 : 0)) * findings.size() + i;
  }

  private static boolean isHeading(TerritoryFinding finding) {
    return finding.sentence().entry().getKind() == EntryKind.HEADLINE
        || finding.sentence().sentence().isHeading();
  }

  private static boolean isSame(TerritoryFinding a, TerritoryFinding b) {
    boolean action = a.action() == b.action()
        || (CAPTURES.contains(a.action()) && CAPTURES.contains(b.action()));
    boolean time = (a.status() == ClaimStatus.HISTORICAL) == (b.status() == ClaimStatus.HISTORICAL);
    return action
        && time
        && isReal(a)
        && isReal(b)
        && a.actor().equals(b.actor())
        && samePlace(a, b);
  }

  private static boolean isReal(TerritoryFinding finding) {
    return finding.modality() == Modality.ASSERTED || finding.modality() == Modality.HEDGED;
  }

  private static boolean samePlace(TerritoryFinding a, TerritoryFinding b) {
    return id(a).isPresent() && id(a).equals(id(b));
  }

  private static Optional<String> id(TerritoryFinding finding) {
    return Optional.ofNullable(finding.place()).flatMap(Place::getId);
  }

  /** A day or a loser that only the repetition names belongs to the original too. */
  private static TerritoryFinding completed(TerritoryFinding original, TerritoryFinding repeat) {
    boolean dates = !SAID.contains(original.date().getPrecision())
        && SAID.contains(repeat.date().getPrecision())
        && !isHeading(repeat);
    TerritoryFinding dated = dates ? original.dated(repeat.date()) : original;
    return dated.from() == null ? dated.from(repeat.from()) : dated;
  }
}

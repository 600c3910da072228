package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Modality;
import org.frontwire.event.Role;
import org.jspecify.annotations.Nullable;

/** Tells which findings of a story say the same: the first in the text stands for them, headings and later ones point to it. */
final class Roles {
  private static final Set<Action> CAPTURES = Set.of(Action.TAKEN, Action.RETAKEN);
  private static final Set<DatePrecision> SAID = Set.of(DatePrecision.DAY, DatePrecision.PERIOD);

  private Roles() {}

  static List<TerritoryFinding> assigned(List<TerritoryFinding> findings) {
    List<TerritoryFinding> assigned = new ArrayList<>(findings);
    Map<Said, Integer> originals = originals(findings);
    for (int i = 0; i < findings.size(); i++) {
      int original = originals.getOrDefault(Said.by(findings.get(i)), i);
      if (original == i) {
        continue;
      }
      TerritoryFinding finding = findings.get(i);
      assigned.set(i, finding.as(isHeading(finding) ? Role.HEADLINE : Role.REPEAT, original));
      assigned.set(original, completed(assigned.get(original), finding));
    }
    return List.copyOf(assigned);
  }

  /** What findings that say the same have in common. */
  private record Said(@Nullable Action action, boolean historical, String actor, String place) {

    /** What a finding says; null when it stands for itself in any case. */
    static @Nullable Said by(TerritoryFinding finding) {
      String place = finding.place() == null ? null : finding.place().getId().orElse(null);
      return place == null || !isReal(finding)
          ? null
          : new Said(
              CAPTURES.contains(finding.action()) ? null : finding.action(),
              finding.status() == ClaimStatus.HISTORICAL,
              finding.actor(),
              place);
    }
  }

  /** For all that is said, the index of the finding that stands for it. */
  private static Map<Said, Integer> originals(List<TerritoryFinding> findings) {
    Map<Said, Integer> best = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      Said said = Said.by(findings.get(i));
      if (said != null) {
        best.merge(said, i, (a, b) -> rank(findings, a) <= rank(findings, b) ? a : b);
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

  private static boolean isReal(TerritoryFinding finding) {
    return finding.modality() == Modality.ASSERTED || finding.modality() == Modality.HEDGED;
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

package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.event.Role;
import org.jspecify.annotations.Nullable;

/** Figures that say themselves that they are part of another: "24 of the victims", "four more bodies, raising the toll to 25". */
final class Shares {
  private final List<CasualtyFinding> findings;

  Shares(List<CasualtyFinding> findings) {
    this.findings = findings;
  }

  CasualtyFinding of(int i, CasualtyFinding finding) {
    CasualtyFinding whole = ofVictims(finding) ? before(i, finding) : raisedTotal(i, finding);
    if (whole == null) {
      return finding;
    }
    CasualtyFinding total = whole.relatesTo;
    return finding.as(Role.PART_OF, whole.role == Role.PART_OF && total != null ? total : whole);
  }

  private static boolean ofVictims(CasualtyFinding finding) {
    return !finding.hit.groups().isEmpty() && finding.hit.groups().get(0).of();
  }

  private @Nullable CasualtyFinding before(int i, CasualtyFinding part) {
    for (int j = i - 1; j >= Math.max(0, i - Roles.REACH); j--) {
      CasualtyFinding whole = findings.get(j);
      if (whole.effect() == part.effect() && whole.figure() >= part.figure()) {
        return whole;
      }
    }
    return null;
  }

  /** The total that the same sentence says was raised by this, or the next one when it tells of more people. */
  private @Nullable CasualtyFinding raisedTotal(int i, CasualtyFinding part) {
    for (int j = i + 1; j < Math.min(findings.size(), i + 4); j++) {
      CasualtyFinding total = findings.get(j);
      boolean raised = total.hit.rule().equals(TollRule.RAISED) && total.line == part.line;
      if (raised && total.effect() == part.effect() && total.figure() > part.figure()) {
        return total;
      }
    }
    return null;
  }
}

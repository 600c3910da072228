package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.jspecify.annotations.Nullable;

/** Days and places that a finding takes from another of the same event: a headline from the text, a part from its total. */
final class Inheritance {
  private final List<CasualtyFinding> findings;

  Inheritance(List<CasualtyFinding> findings) {
    this.findings = findings;
  }

  CasualtyFinding of(CasualtyFinding finding) {
    CasualtyFinding from = finding.relatesTo == null ? ofToll(finding) : finding.relatesTo;
    if (from == null || finding.role == Role.BACKGROUND) {
      return finding;
    }
    boolean sameFigures = finding.role == Role.HEADLINE || finding.role == Role.REPEAT;
    return finding.in(from.setting, sameFigures || finding.hit.isToll());
  }

  /** A toll that does not say when its people died takes the day from the event its story tells. */
  private @Nullable CasualtyFinding ofToll(CasualtyFinding toll) {
    if (!toll.hit.isToll() || toll.isDated() || toll.scope() != Scope.INCIDENT) {
      return null;
    }
    for (CasualtyFinding other : findings) {
      boolean event = other.isDated()
          && other.effect() == toll.effect()
          && other.scope() == Scope.INCIDENT
          && other.role != Role.BACKGROUND;
      if (event) {
        return other;
      }
    }
    return null;
  }
}

package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.event.Role;

/** What the findings of one story are to one another: totals, parts, repetitions, headlines, stale captions, background. */
final class Roles {

  private Roles() {}

  /** The findings with their roles, in the same order. */
  static List<CasualtyFinding> assign(
      StoryContext story, List<Line> lines, List<CasualtyFinding> found) {
    List<CasualtyFinding> findings = new ArrayList<>(found);
    Shares shares = new Shares(findings);
    Echoes echoes = new Echoes(findings);
    each(findings, (i, finding) -> Background.of(finding));
    each(findings, shares::of);
    Totals.mark(findings);
    each(findings, echoes::headline);
    each(findings, echoes::caption);
    each(findings, echoes::repeat);
    findings.replaceAll(new Inheritance(story, List.copyOf(findings))::of);
    new Disputes(lines, findings).settle();
    return List.copyOf(findings);
  }

  private interface Rule {
    CasualtyFinding apply(int index, CasualtyFinding finding);
  }

  private static void each(List<CasualtyFinding> findings, Rule rule) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).role == Role.PRIMARY) {
        findings.set(i, rule.apply(i, findings.get(i)));
      }
    }
  }
}

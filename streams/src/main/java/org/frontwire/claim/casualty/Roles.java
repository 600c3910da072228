package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.event.Role;

/** What the findings of one story are to one another: totals, parts, repetitions, headlines, stale captions, background. */
final class Roles {
  /** No page has so many findings; looking no farther keeps the time linear in the length of what is given instead of a page. */
  static final int REACH = 200;

  private Roles() {}

  /** The findings with their roles, in the same order. */
  static List<CasualtyFinding> assign(
      StoryContext story, List<Line> lines, List<CasualtyFinding> found) {
    if (found.isEmpty()) {
      return List.of();
    }
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

  /** The findings within reach of one, itself included. */
  static List<CasualtyFinding> near(List<CasualtyFinding> findings, int i) {
    return findings.subList(Math.max(0, i - REACH), Math.min(findings.size(), i + REACH));
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

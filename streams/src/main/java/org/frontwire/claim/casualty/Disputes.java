package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.event.Perpetrator;
import org.frontwire.event.PerpetratorStatus;
import org.frontwire.text.WordSet;

/**
 * Who did it, where a story does not agree with itself: two sentences name different actors for one figure, the actor denies
 * it, or the text says that it is not clear which of two it was.
 */
final class Disputes {
  private static final WordSet DOUBTING =
      WordSet.ofSentences("unclear whether unknown disputed uncertain known");
  private static final WordSet DENYING = WordSet.ofSentences("denied denies deny denying");
  private static final int NEXT = 2;

  private final List<Line> lines;
  private final List<CasualtyFinding> findings;

  Disputes(List<Line> lines, List<CasualtyFinding> findings) {
    this.lines = lines;
    this.findings = findings;
  }

  /** Marks in place what is contested. */
  void settle() {
    for (int i = 0; i < findings.size(); i++) {
      Set<String> names = new LinkedHashSet<>(findings.get(i).told.blame().getNames());
      boolean stated = !names.isEmpty();
      names.addAll(rivals(i));
      List<String> doubted = doubted(findings.get(i));
      boolean contested =
          (stated && names.size() > findings.get(i).told.blame().getNames().size())
              || doubted.size() > 1
              || (stated && isDenied(findings.get(i), names));
      names.addAll(doubted);
      if (contested) {
        findings.set(
            i,
            findings
                .get(i)
                .by(new Perpetrator(PerpetratorStatus.CONTESTED, new ArrayList<>(names))));
      }
    }
  }

  /** Whom other sentences name for the same figure. */
  private List<String> rivals(int i) {
    CasualtyFinding finding = findings.get(i);
    List<String> rivals = new ArrayList<>(0);
    for (CasualtyFinding other : Roles.near(findings, i)) {
      boolean same = other != finding
          && other.effect() == finding.effect()
          && (isEcho(other, finding) || isEcho(finding, other));
      List<String> names = other.told.blame().getNames();
      if (same && Collections.disjoint(names, finding.told.blame().getNames())) {
        rivals.addAll(names);
      }
    }
    return rivals;
  }

  private static boolean isEcho(CasualtyFinding echo, CasualtyFinding first) {
    CasualtyFinding of = echo.relatesTo;
    return of != null && of.figure() == first.figure() && of.line == first.line;
  }

  /** "It is not clear whether the aircraft was American or Russian": whom the next sentences leave open. */
  private List<String> doubted(CasualtyFinding finding) {
    for (Line next : following(finding)) {
      List<String> named = new ArrayList<>(2);
      boolean doubting = DOUBTING.hasAny(next.sentence.sentence());
      for (int i = 0; doubting && i < next.tokens.size(); i++) {
        boolean either = next.is(i - 1, "or") || next.is(i + 1, "or");
        String actor =
            either && next.tokens.get(i).isCapitalised() ? next.actorOf(next.tokens.get(i)) : null;
        if (actor != null) {
          named.add(actor);
        }
      }
      if (named.size() > 1) {
        return named;
      }
    }
    return List.of();
  }

  private boolean isDenied(CasualtyFinding finding, Set<String> names) {
    for (Line next : following(finding)) {
      if (DENYING.hasAny(next.sentence.sentence())
          && next.actors().stream().map(ActorMention::name).anyMatch(names::contains)) {
        return true;
      }
    }
    return false;
  }

  private List<Line> following(CasualtyFinding finding) {
    int after = finding.sentence().index() + 1;
    return lines.subList(after, Math.min(lines.size(), after + NEXT));
  }
}

package org.frontwire.claim.casualty;

import java.time.LocalDate;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.frontwire.text.WordSet;

/** Findings that are no news: totals of a war, old days, deeds told of somebody, what "has left 84 dead" before. */
final class Background {
  private static final int OLD_DAYS = 7;
  private static final int LEAD_SENTENCES = 2;
  private static final int BLAME_REACH = 6;
  private static final WordSet BLAME =
      WordSet.of("linked responsible suspected accused wanted convicted blamed");
  private static final WordSet REMEMBERING = WordSet.of(
      "condolence condolences tribute tributes anniversary commemorating commemorated memorial mourned mourning "
          + "remembered remembering vigil");
  private static final WordSet HAVING = WordSet.of("has had left have");

  private Background() {}

  static CasualtyFinding of(CasualtyFinding finding) {
    boolean lead = finding.sentence().index() < LEAD_SENTENCES;
    boolean past = finding.scope() == Scope.CUMULATIVE
        || isOld(finding)
        || isRelative(finding)
        || isRemembered(finding);
    boolean background = isBlame(finding) || (past && !lead);
    return background
        ? finding
            .as(Role.BACKGROUND, null)
            .in(finding.setting.before(finding.sentence().publishedOn()))
        : finding;
  }

  /** "linked to the murder of a farmer", "responsible for the death of": an earlier deed, told of somebody. */
  private static boolean isBlame(CasualtyFinding finding) {
    int from = Math.min(finding.hit.first(), finding.hit.trigger().first());
    for (int i = from - 1; i >= Math.max(0, from - BLAME_REACH); i--) {
      if (Words.in(finding.line.tokens, i, BLAME)) {
        return true;
      }
    }
    return false;
  }

  /** "laid flowers in tribute to the victims of": people are remembered for what is known. */
  private static boolean isRemembered(CasualtyFinding finding) {
    for (int i = 0; i < finding.hit.first(); i++) {
      if (Words.in(finding.line.tokens, i, REMEMBERING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOld(CasualtyFinding finding) {
    LocalDate end = finding.date().getEnd().orElse(null);
    boolean period = finding.date().getPrecision() == DatePrecision.PERIOD;
    return end != null
        && end.plusDays(period ? 0 : OLD_DAYS).isBefore(finding.sentence().publishedOn());
  }

  /** "the attack that has left 84 dead": known from before. */
  private static boolean isRelative(CasualtyFinding finding) {
    Verb verb = Verb.before(finding.line.tokens, finding.hit.trigger().first());
    int at = finding.hit.rule().equals("state") ? finding.hit.first() : verb.subjectEnd();
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (finding.line.is(i, "that") || finding.line.is(i, "which")) {
        return !(finding.line.is(i - 1, ",") && !verb.perfect())
            && !finding.line.is(i - 1, "said")
            && !finding.line.is(i - 1, "say");
      }
      if (!Words.in(finding.line.tokens, i, HAVING)) {
        return false;
      }
    }
    return false;
  }
}

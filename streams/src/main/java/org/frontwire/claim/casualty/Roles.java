package org.frontwire.claim.casualty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.jspecify.annotations.Nullable;

/** What the findings of one story are to one another: totals, parts, repetitions, headlines, stale captions, background. */
final class Roles {
  private static final int OLD_DAYS = 7;
  private static final int WINDOW = 8;
  private static final java.util.Set<String> BLAME = java.util.Set.of(
      "linked", "responsible", "suspected", "accused", "wanted", "convicted", "blamed");

  private final List<CasualtyFinding> findings;

  private Roles(List<CasualtyFinding> findings) {
    this.findings = findings;
  }

  static List<CasualtyFinding> assign(StoryContext story, List<CasualtyFinding> findings) {
    Roles roles = new Roles(new ArrayList<>(findings));
    roles.each(roles::background);
    roles.each(roles::partOf);
    roles.sums();
    roles.each(roles::headline);
    roles.each(roles::caption);
    roles.each(roles::repeat);
    return List.copyOf(roles.findings);
  }

  private interface Rule {
    CasualtyFinding apply(int index, CasualtyFinding finding);
  }

  private void each(Rule rule) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).role == Role.PRIMARY) {
        findings.set(i, rule.apply(i, findings.get(i)));
      }
    }
  }

  private CasualtyFinding background(int i, CasualtyFinding finding) {
    boolean lead = finding.sentence().index() < 2;
    if (isBlame(finding)) {
      return finding.as(Role.BACKGROUND, null);
    }
    boolean past = finding.scope() == Scope.CUMULATIVE || isOld(finding) || isRelative(finding);
    return past && !lead ? finding.as(Role.BACKGROUND, null) : finding;
  }

  /** "linked to the murder of a farmer", "responsible for the death of": an earlier deed, told of somebody. */
  private static boolean isBlame(CasualtyFinding finding) {
    int from = Math.min(finding.hit.first(), finding.hit.trigger().first());
    for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
      if (Words.in(finding.line.tokens, i, BLAME)) {
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
    boolean perfect = verb.perfect();
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      boolean have = finding.line.is(i, "has")
          || finding.line.is(i, "had")
          || finding.line.is(i, "left")
          || finding.line.is(i, "have");
      if (finding.line.is(i, "that") || finding.line.is(i, "which")) {
        return !(finding.line.is(i - 1, ",") && !perfect)
            && !finding.line.is(i - 1, "said")
            && !finding.line.is(i - 1, "say");
      }
      if (!have) {
        return false;
      }
    }
    return false;
  }

  /** "24 of the victims". */
  private CasualtyFinding partOf(int i, CasualtyFinding finding) {
    if (finding.hit.groups().isEmpty() || !finding.hit.groups().get(0).of()) {
      return finding;
    }
    for (int j = i - 1; j >= 0; j--) {
      CasualtyFinding whole = findings.get(j);
      if (whole.effect() == finding.effect() && whole.figure() >= finding.figure()) {
        return finding.as(Role.PART_OF, whole.role == Role.PART_OF ? whole.relatesTo : whole);
      }
    }
    return finding;
  }

  /** A total, and a run of smaller figures near it that add up to it. */
  private void sums() {
    for (int i = 0; i < findings.size(); i++) {
      CasualtyFinding total = findings.get(i);
      if (total.role == Role.PRIMARY && total.isFirm() && total.figure() > 1 && isText(total)) {
        List<Integer> parts = parts(i, total);
        for (int part : parts) {
          findings.set(part, findings.get(part).as(Role.PART_OF, total));
        }
      }
    }
  }

  private List<Integer> parts(int i, CasualtyFinding total) {
    for (int from = Math.max(0, i - WINDOW); from < Math.min(findings.size(), i + WINDOW); from++) {
      List<Integer> run = new ArrayList<>();
      long sum = 0;
      for (int j = from;
          j < Math.min(findings.size(), from + WINDOW) && sum < total.figure();
          j++) {
        CasualtyFinding part = findings.get(j);
        if (j != i
            && part.effect() == total.effect()
            && part.role == Role.PRIMARY
            && part.isFirm()
            && part.figure() < total.figure()
            && isText(part)) {
          sum += part.figure();
          run.add(j);
        }
      }
      if (sum == total.figure() && run.size() > 1) {
        return run;
      }
    }
    return List.of();
  }

  private static boolean isText(CasualtyFinding finding) {
    EntryKind kind = finding.sentence().entry().getKind();
    return kind != EntryKind.HEADLINE && kind != EntryKind.CAPTION;
  }

  private CasualtyFinding headline(int i, CasualtyFinding finding) {
    if (finding.sentence().entry().getKind() != EntryKind.HEADLINE) {
      return finding;
    }
    CasualtyFinding text = sameInText(finding);
    return text == null ? finding : finding.as(Role.HEADLINE, text);
  }

  private @Nullable CasualtyFinding sameInText(CasualtyFinding finding) {
    for (CasualtyFinding other : findings) {
      if (isText(other)
          && other.effect() == finding.effect()
          && other.figure() == finding.figure()
          && other.role != Role.REPEAT) {
        return other;
      }
    }
    return null;
  }

  /** A caption repeats the text, or is older than it. */
  private CasualtyFinding caption(int i, CasualtyFinding finding) {
    if (finding.sentence().entry().getKind() != EntryKind.CAPTION) {
      return finding;
    }
    CasualtyFinding same = sameInText(finding);
    if (same != null) {
      return finding.as(Role.REPEAT, same);
    }
    for (CasualtyFinding other : findings) {
      boolean rival = isText(other)
          && other.effect() == finding.effect()
          && other.role == Role.PRIMARY
          && other.isFirm()
          && finding.isFirm();
      if (rival && Overlap.of(finding.line.tokens, other.line.tokens) >= .5) {
        return finding.as(Role.SUPERSEDED, other);
      }
    }
    return finding;
  }

  private CasualtyFinding repeat(int i, CasualtyFinding finding) {
    for (int j = 0; j < i; j++) {
      CasualtyFinding first = findings.get(j);
      boolean same = first.effect() == finding.effect()
          && first.role != Role.REPEAT
          && first.role != Role.BACKGROUND
          && first.figure() == finding.figure();
      if (same && isText(first) && repeats(first, finding)) {
        return finding.as(
            Role.REPEAT,
            first.role == Role.HEADLINE && first.relatesTo != null ? first.relatesTo : first);
      }
    }
    return finding;
  }

  private static boolean repeats(CasualtyFinding first, CasualtyFinding again) {
    if (!again.isFirm()) {
      return false;
    }
    if (again.figure() > 2) {
      return true;
    }
    String a = first.victims.words();
    String b = again.victims.words();
    return a == null
        || b == null
        || lastWord(a).equals(lastWord(b))
        || Overlap.of(first.line.tokens, again.line.tokens) >= .5;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}

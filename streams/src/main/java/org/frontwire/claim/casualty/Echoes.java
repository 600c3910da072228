package org.frontwire.claim.casualty;

import java.util.List;
import java.util.Locale;
import org.frontwire.event.Cause;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Place;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.jspecify.annotations.Nullable;

/** What says a figure of the text once more: the headline over it, the caption beside it, a later sentence. */
final class Echoes {
  private static final double SAME_WORDS = .5;

  private final List<CasualtyFinding> findings;

  Echoes(List<CasualtyFinding> findings) {
    this.findings = findings;
  }

  CasualtyFinding headline(int i, CasualtyFinding finding) {
    if (finding.sentence().entry().getKind() != EntryKind.HEADLINE) {
      return finding;
    }
    CasualtyFinding text = sameInText(i, finding);
    return text == null ? finding : finding.as(Role.HEADLINE, text);
  }

  private @Nullable CasualtyFinding sameInText(int i, CasualtyFinding finding) {
    for (CasualtyFinding other : Roles.near(findings, i)) {
      if (Totals.isText(other)
          && other.effect() == finding.effect()
          && other.figure() == finding.figure()
          && other.role != Role.REPEAT) {
        return other;
      }
    }
    return null;
  }

  /** A caption repeats the text, or is older than it. */
  CasualtyFinding caption(int i, CasualtyFinding finding) {
    if (finding.sentence().entry().getKind() != EntryKind.CAPTION) {
      return finding;
    }
    CasualtyFinding same = sameInText(i, finding);
    if (same != null) {
      return finding.as(Role.REPEAT, same);
    }
    for (CasualtyFinding other : Roles.near(findings, i)) {
      if (Totals.isText(other) && other.role == Role.PRIMARY && isRival(finding, other)) {
        return finding.as(Role.SUPERSEDED, other);
      }
    }
    return finding;
  }

  private static boolean isRival(CasualtyFinding caption, CasualtyFinding text) {
    boolean comparable = text.effect() == caption.effect()
        && text.isFirm()
        && caption.isFirm()
        && text.scope() != Scope.CUMULATIVE;
    return comparable
        && (sameEvent(caption, text)
            || Overlap.of(caption.line.tokens, text.line.tokens) >= SAME_WORDS);
  }

  /** The same day, cause and neighbourhood, both told of more than one person. */
  private static boolean sameEvent(CasualtyFinding caption, CasualtyFinding text) {
    Cause cause = caption.cause();
    return caption.isDated()
        && text.isDated()
        && caption.figure() > 1
        && text.figure() > 1
        && caption.date().getStart().equals(text.date().getStart())
        && cause == text.cause()
        && near(caption.place(), text.place());
  }

  private static boolean near(@Nullable Place one, @Nullable Place other) {
    return one == null || other == null || one.getCountry().equals(other.getCountry());
  }

  CasualtyFinding repeat(int i, CasualtyFinding finding) {
    for (int j = Math.max(0, i - Roles.REACH); j < i; j++) {
      CasualtyFinding first = findings.get(j);
      boolean same = first.effect() == finding.effect()
          && first.role != Role.REPEAT
          && first.role != Role.BACKGROUND
          && first.figure() == finding.figure();
      if (same && Totals.isText(first) && repeats(first, finding)) {
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
    String a = first.told.victims().words();
    String b = again.told.victims().words();
    return a == null
        || b == null
        || lastWord(a).equals(lastWord(b))
        || Overlap.of(first.line.tokens, again.line.tokens) >= SAME_WORDS;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}

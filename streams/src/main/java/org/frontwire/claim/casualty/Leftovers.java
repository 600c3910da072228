package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.claim.context.Refusals;
import org.frontwire.claim.number.NumberMention;
import org.frontwire.claim.number.NumberReader;

/** What of a sentence went into no claim, and why: numbers, and words for what happened to people. For explanations. */
final class Leftovers {
  private final Line line;
  private final List<CasualtyFinding> found;
  private final Refusals refusals;

  Leftovers(Line line, List<CasualtyFinding> found, Refusals refusals) {
    this.line = line;
    this.found = found;
    this.refusals = refusals;
  }

  void tell() {
    for (NumberMention number : NumberReader.read(line.tokens)) {
      if (found.stream().noneMatch(finding -> counts(finding, number.first()))) {
        refuse(number.first(), number.end(), why(number));
      }
    }
    int told = 0;
    for (Trigger trigger : line.triggers) {
      boolean used = found.stream().anyMatch(finding -> covers(finding, trigger.first()));
      if (!used && trigger.first() >= told) {
        refuse(
            trigger.first(),
            trigger.end(),
            "no counted people stand where a word of this form (" + trigger.form() + ") has them");
        told = trigger.end();
      }
    }
  }

  private String why(NumberMention number) {
    String other = NotPeople.why(line.tokens, number);
    if (other != null) {
      return other;
    }
    return line.triggers.isEmpty()
        ? "no word of the sentence says what happened to somebody"
        : "no rule joins it to a word for what happened";
  }

  private void refuse(int first, int end, String why) {
    refusals.refuse(line.sentence, first, end, why);
  }

  private static boolean counts(CasualtyFinding finding, int token) {
    return finding.hit.groups().stream()
        .anyMatch(group -> group.first() <= token && token < group.end());
  }

  private static boolean covers(CasualtyFinding finding, int token) {
    return finding.hit.trigger().first() <= token
        && token < finding.hit.trigger().end();
  }
}

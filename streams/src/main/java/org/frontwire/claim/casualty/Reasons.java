package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontwire.claim.context.Reason;

/** Looks up the lines of data files that a finding rests on. For explanations; costs a pass over the files. */
final class Reasons {
  private Reasons() {}

  static Reason of(CasualtyFinding finding) {
    List<String> lines = new ArrayList<>();
    Line line = finding.line;
    Trigger trigger = finding.hit.trigger();
    Lexicon.EFFECTS
        .first(row -> isTrigger(row.columns(), line, trigger))
        .ifPresent(row -> lines.add(row.cited()));
    for (Group group : finding.hit.groups()) {
      for (int i = group.noun(); i < group.end(); i++) {
        String word = line.tokens.get(i).lower();
        String last = word.substring(word.lastIndexOf('-') + 1);
        People.FILE
            .first(row -> row.columns()[0].equals(word))
            .or(() -> People.FILE.first(row -> row.columns()[0].equals(last)))
            .ifPresent(row -> lines.add(row.cited()));
      }
    }
    return new Reason(finding.hit.rule(), lines.stream().distinct().toList());
  }

  private static boolean isTrigger(String[] row, Line line, Trigger trigger) {
    String words = line.words(trigger.first(), trigger.end()).toLowerCase(Locale.ROOT);
    return row[0].equals(words)
        && row[1].equals(trigger.effect().name())
        && row[2].equals(trigger.form().name());
  }
}

package org.frontwire.ingest.format;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label of what a live blog said before its first update, "ORIGINAL ENTRY:". */
final class Original {
  private static final Pattern LABEL = Pattern.compile(
      "[\\[(*\\s]{0,3}((?:(?i:our|the) )?(?:ORIGINAL|Original) (?i:entry|post|story|report|article|text|version|item))[\\])*]{0,2}(?:\\s?[:–—]|\\s-(?=\\s)|$)");

  private Original() {}

  /** Where the label ends in the line, without what closes it; empty when there is none. */
  static OptionalInt labelEnd(String line) {
    Matcher label = LABEL.matcher(line).region(0, Math.min(60, line.length()));
    return label.lookingAt() && (label.end() < 60 || line.length() > 60)
        ? OptionalInt.of(label.end(1))
        : OptionalInt.empty();
  }
}

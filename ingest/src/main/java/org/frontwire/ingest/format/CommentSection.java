package org.frontwire.ingest.format;

import java.util.List;
import java.util.regex.Pattern;

/** The part of a page that its readers wrote, from its header to the end of the page. */
final class CommentSection {
  private static final int LONGEST = 90;
  private static final Pattern HEADER = Pattern.compile(
      "(?i)[\\s(\\[]*(?:\\(?\\d{1,6}\\)?\\s+(?:reader |user |pending )?(?:comments?|responses?|replies|reactions|thoughts on\\b.{0,80}|comments? (?:so far|on\\b.{0,80}))"
          + "|(?:reader |user |your |view |show |hide |all |top |latest |recent |facebook )*comments?\\s?[:(\\[]?\\s?\\d{0,6}\\s?[)\\]]?"
          + "|leave (?:a|your) (?:reply|comment|response).{0,60}|(?:post|add|write|submit|make) (?:a |your |new )?comments?.{0,30}"
          + "|comments are (?:closed|moderated|disabled).{0,30}|be the first to (?:comment|reply).{0,30}|join the (?:conversation|discussion|debate)"
          + "|no (?:comments|responses) ?(?:yet)?|(?:have|share) your (?:say|thoughts|views?)|cancel reply|(?:log|sign) in to (?:comment|reply|post).{0,40}"
          + "|you must be logged in to (?:post|comment).{0,30})[\\s.:)\\]]*");
  private static final Pattern COUNT = Pattern.compile(
      "(?i)[(\\[]?\\d{1,6}[)\\]]?\\s+(?:pending )?comments?|comments?\\s?[:(\\[]?\\s?\\d{0,6}[)\\]]?");
  private static final Pattern AGO = Pattern.compile(
      "(?i).{1,60}\\b(?:\\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s? ago\\W{0,3}");

  private CommentSection() {}

  /** Whether the line opens a comment section by its words. */
  static boolean isHeader(Line line) {
    return line.isShort()
        && line.text().length() <= LONGEST
        && HEADER.matcher(line.text()).matches();
  }

  /** Whether a header only counts, as a bar of buttons under a headline does too. */
  static boolean isCount(Line line) {
    return line.text().length() <= LONGEST && COUNT.matcher(line.text()).matches();
  }

  /** Whether the line is the name of a reader with the time of writing. */
  static boolean isByline(Line line) {
    if (!line.isShort()
        || line.text().length() > LONGEST
        || line.words().size() > 12
        || line.lastMark() == ':') return false;
    if (AGO.matcher(line.text()).matches())
      return line.lastMark() != '.' && line.blanksBefore() > 0;
    List<Dates.Found> dates = Dates.in(line.text());
    if (dates.size() != 1) return false;
    Dates.Found date = dates.get(0);
    String name = line.text().substring(0, date.start()).strip();
    boolean atEnd = line.text().length() - date.end() <= 6;
    return atEnd
        && date.time() != null
        && !name.isEmpty()
        && name.split("\\s+", -1).length <= 6
        && !name.endsWith(".");
  }
}

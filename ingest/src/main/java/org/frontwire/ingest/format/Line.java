package org.frontwire.ingest.format;

import java.util.List;
import java.util.Locale;

/**
 * A line of the document that is not blank, without the blanks around it.
 *
 * @param start first character in the document, UTF-16
 * @param end one past the last
 * @param blanksBefore blank lines above it; a page border counts as two
 * @param blanksAfter blank lines below it
 * @param text the words
 * @param words the words one by one when the line is short enough to be anything but text, else none
 */
record Line(
    int start, int end, int blanksBefore, int blanksAfter, String text, List<String> words) {
  private static final int LONGEST_LABEL = 300;
  private static final String SENTENCE_ENDS = ".!?…:;,";

  static Line of(int start, String text, int blanksBefore, int blanksAfter) {
    List<String> words =
        text.length() > LONGEST_LABEL ? List.of() : List.of(text.split("[\\s\\u00A0]+", -1));
    return new Line(start, start + text.length(), blanksBefore, blanksAfter, text, words);
  }

  /** Whether it is short enough to be a heading, a credit or a link. */
  boolean isShort() {
    return !words.isEmpty();
  }

  /** Whether room is left above and below. */
  boolean standsApart() {
    return blanksBefore > 0 && blanksAfter > 0;
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The last character that is not a closing quote or bracket. */
  char lastMark() {
    int i = text.length() - 1;
    while (i > 0 && "”’\"')]»*\u0092\u0094".indexOf(text.charAt(i)) >= 0) i--;
    return text.charAt(i);
  }

  /** Whether it ends as a sentence ends: a full stop, not a question mark, which headlines have too. */
  boolean endsWithStop() {
    char mark = lastMark();
    return (mark == '.' && !endsWithAbbreviation())
        || mark == '…'
        || mark == ':'
        || mark == ';'
        || mark == ',';
  }

  /** Whether it reads as a paragraph of running text. */
  boolean isParagraph() {
    return text.length() > LONGEST_LABEL
        || (text.length() > 60 && SENTENCE_ENDS.indexOf(lastMark()) >= 0);
  }

  private boolean endsWithAbbreviation() {
    String last = isShort() ? words.get(words.size() - 1) : "";
    return last.length() <= 5
        && last.indexOf('.') < last.length() - 1
        && last.toUpperCase(Locale.ROOT).equals(last);
  }
}

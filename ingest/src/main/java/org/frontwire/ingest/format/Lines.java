package org.frontwire.ingest.format;

import java.util.ArrayList;
import java.util.List;

/** Cuts a document into its lines that are not blank, whatever ends them: LF, CR LF, CR, U+2028, U+2029. */
final class Lines {
  private static final int BORDER = 2;
  private final String text;
  private final List<int[]> spans = new ArrayList<>();

  private Lines(String text) {
    this.text = text;
  }

  /** The lines of a document, in order. Linear. */
  static List<Line> of(String text) {
    return new Lines(text).lines();
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u0000';
  }

  private List<Line> lines() {
    int blanks = BORDER;
    for (int start = 0; start < text.length(); ) {
      int end = endOfLine(start);
      int[] trimmed = trimmed(start, end, blanks);
      if (trimmed[0] < trimmed[1]) spans.add(trimmed);
      blanks = trimmed[0] < trimmed[1] ? 0 : blanks + 1;
      start = afterEnd(end);
    }
    List<Line> lines = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      int[] span = spans.get(i);
      int after = i + 1 < spans.size() ? spans.get(i + 1)[2] : BORDER;
      lines.add(Line.of(span[0], text.substring(span[0], span[1]), span[2], after));
    }
    return lines;
  }

  private int[] trimmed(int from, int to, int blanks) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) start++;
    while (end > start && isBlank(text.charAt(end - 1))) end--;
    return new int[] {start, end, blanks};
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && !isEnd(text.charAt(end))) end++;
    return end;
  }

  private int afterEnd(int end) {
    boolean pair =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
  }
}

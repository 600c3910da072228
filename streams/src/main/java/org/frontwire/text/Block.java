package org.frontwire.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that belong together: a paragraph, or a heading.
 *
 * <p>A line goes on in the next one when that starts in lower case, or when its first word would not have fitted within the width of
 * hard-wrapped text; else the end of a line ends a block.
 */
record Block(int start, int end) {
  private static final int WIDEST_WRAP = 110;
  private static final int MIN_WRAP = 40;

  static List<Block> of(String text) {
    List<Block> lines = lines(text);
    List<Block> blocks = new ArrayList<>();
    int width = 0;
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i == first) {
        width = width(lines, first);
      }
      Block line = lines.get(i);
      if (line.isEmpty()) {
        first = i + 1;
        continue;
      }
      boolean last = i + 1 == lines.size() || lines.get(i + 1).isEmpty();
      if (last || !goesOn(text, line, lines.get(i + 1), width)) {
        blocks.add(new Block(lines.get(first).start, line.end));
        int paragraph = i + 1;
        first = paragraph;
      }
    }
    return blocks;
  }

  /** Longest line of the paragraph that starts here; 0 when it is not hard-wrapped. */
  private static int width(List<Block> lines, int from) {
    int widest = 0;
    int count = 0;
    for (int i = from; i < lines.size() && i < from + 40 && !lines.get(i).isEmpty(); i++) {
      widest = Math.max(widest, lines.get(i).end - lines.get(i).start);
      count++;
    }
    return count > 1 && widest <= WIDEST_WRAP ? widest : 0;
  }

  private static boolean goesOn(String text, Block line, Block next, int width) {
    if (Character.isLowerCase(text.charAt(next.start))) {
      return true;
    }
    int word = next.start;
    while (word < next.end && !Tokens.isSpace(text.charAt(word))) {
      word++;
    }
    int length = line.end - line.start;
    return width >= MIN_WRAP && (length + 1 + word - next.start > width || length * 5 > width * 4);
  }

  private boolean isEmpty() {
    return start >= end;
  }

  /** Lines without the white space around them. */
  private static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int stop = text.indexOf('\n', from);
      int end = stop < 0 ? text.length() : stop;
      lines.add(trimmed(text, from, end));
      from = end + 1;
    }
    return lines;
  }

  private static Block trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Tokens.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Tokens.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Block(start, end);
  }
}

package org.frontwire.claim;

/** Where the characters of a text stand when they are counted as code points. Built in one pass; a look-up reads at most one stride. */
final class Offsets {
  private static final int STRIDE = 512;

  private final String text;
  private final boolean plain;

  /** Surrogate pairs that end before each stride. */
  private final int[] pairs;

  Offsets(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
    this.pairs = new int[plain ? 0 : text.length() / STRIDE + 1];
    for (int i = 1; i < pairs.length; i++) {
      pairs[i] = pairs[i - 1] + pairs((i - 1) * STRIDE, i * STRIDE);
    }
  }

  /** Code points before a UTF-16 offset. */
  int codePoints(int offset) {
    if (plain) {
      return offset;
    }
    int stride = offset / STRIDE;
    return offset - pairs[stride] - pairs(stride * STRIDE, offset);
  }

  private int pairs(int from, int to) {
    int count = 0;
    for (int i = Math.max(1, from); i < to; i++) {
      boolean pair =
          Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
      count += pair ? 1 : 0;
    }
    return count;
  }
}

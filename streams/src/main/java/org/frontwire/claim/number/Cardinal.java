package org.frontwire.claim.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/** A whole number without qualifier, in digits or words: "290,000", "3 385", "two hundred and six", "half a million", "7.5 million". */
record Cardinal(int end, long value, boolean digits) {
  private static final long MOST = 20_000_000_000L;
  private static final Map<String, Long> UNITS = new HashMap<>();
  private static final Map<String, Long> SCALES = Map.of(
      "hundred",
      100L,
      "thousand",
      1_000L,
      "million",
      1_000_000L,
      "billion",
      1_000_000_000L,
      "dozen",
      12L,
      "score",
      20L);

  static {
    String[] small =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                + "eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < small.length; i++) {
      UNITS.put(small[i], i + 1L);
    }
    for (int i = 0; i < tens.length; i++) {
      UNITS.put(tens[i], 20L + 10L * i);
      for (int j = 0; j < 9; j++) {
        UNITS.put(tens[i] + "-" + small[j], 21L + 10L * i + j);
      }
    }
  }

  /** Whether such a number in words can start with this one. */
  static boolean mayStart(String lower) {
    return UNITS.containsKey(lower) || lower.equals("a") || lower.equals("half");
  }

  static @Nullable Cardinal at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isNumber()) {
      return digits(tokens, i);
    }
    if (!token.isWord()) {
      return null;
    }
    if (UNITS.containsKey(token.lower())) {
      return words(tokens, i);
    }
    return article(tokens, i);
  }

  private static @Nullable Cardinal digits(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    int dot = text.indexOf('.');
    boolean decimal = dot >= 0 && text.indexOf('.', dot + 1) < 0 && text.length() - dot - 1 != 3;
    String plain = decimal ? text.replace(",", "") : text.replace(",", "").replace(".", "");
    if (plain.length() > 12) {
      return null;
    }
    double value = Double.parseDouble(plain);
    int end = i + 1;
    while (!decimal && end < tokens.size() && isGroup(tokens, i, end)) {
      value = value * 1000 + Long.parseLong(tokens.get(end).text());
      end++;
    }
    Cardinal scaled = scaled(tokens, end, value);
    return decimal && scaled.end == end ? null : new Cardinal(scaled.end, scaled.value, true);
  }

  /** "3 385": groups of three after one to three digits, one blank between. */
  private static boolean isGroup(List<Token> tokens, int first, int i) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    boolean head = tokens.get(first).text().length() <= 3
        && (i - 1 == first || before.text().length() == 3);
    boolean dated = first > 0
        && tokens.get(first - 1).isCapitalised()
        && i == first + 1
        && tokens.get(first - 1).text().length() <= 9
        && org.frontwire.claim.number.Months.isMonth(tokens.get(first - 1).lower());
    return head
        && !dated
        && i - first < 3
        && token.isNumber()
        && token.text().length() == 3
        && token.text().indexOf('.') < 0
        && token.text().indexOf(',') < 0
        && token.start() == before.end() + 1;
  }

  private static Cardinal scaled(List<Token> tokens, int at, double value) {
    int end = at;
    double scaled = value;
    while (end < tokens.size() && scaled < MOST) {
      Long scale = SCALES.get(tokens.get(end).lower());
      if (scale == null) break;
      scaled *= scale;
      end++;
    }
    return new Cardinal(end, (long) Math.min(scaled, MOST), false);
  }

  private static Cardinal words(List<Token> tokens, int i) {
    long total = 0;
    long current = 0;
    int at = i;
    int end = i;
    while (at < tokens.size()) {
      String word = tokens.get(at).lower();
      Long unit = UNITS.get(word);
      Long scale = SCALES.get(word);
      if (unit != null
          && (current == 0
              || current % 100 == 0
              || (current % 10 == 0 && unit < 10 && current >= 20))) {
        current += unit;
      } else if (scale != null && current > 0) {
        boolean big = scale >= 1000;
        total = big ? total + current * scale : total;
        current = big ? 0 : current * scale;
      } else if (!word.equals("and")
          || end != at
          || !(current % 100 == 0)
          || total + current < 100
          || !isUnit(tokens, at + 1)) {
        break;
      }
      at++;
      end = word.equals("and") ? end : at;
      if (word.equals("and")) {
        end = at;
      }
    }
    return new Cardinal(end, Math.min(total + current, MOST), false);
  }

  private static boolean isUnit(List<Token> tokens, int i) {
    return i < tokens.size() && UNITS.containsKey(tokens.get(i).lower());
  }

  /** "a hundred", "a dozen", "half a million", "half a dozen", "a quarter of a million". */
  private static @Nullable Cardinal article(List<Token> tokens, int i) {
    String first = tokens.get(i).lower();
    if (first.equals("half") && i + 2 < tokens.size() && tokens.get(i + 1).is("a")) {
      Long scale = SCALES.get(tokens.get(i + 2).lower());
      return scale == null ? null : new Cardinal(i + 3, scale / 2, false);
    }
    if (!first.equals("a")
        || i + 1 >= tokens.size()
        || !SCALES.containsKey(tokens.get(i + 1).lower())) {
      return null;
    }
    return scaled(tokens, i + 1, 1);
  }
}

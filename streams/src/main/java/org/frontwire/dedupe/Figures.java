package org.frontwire.dedupe;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontwire.text.Token;

/** The figures and weekdays of a sentence, so that "6", "six" and "half a dozen" compare equal and Monday is not Tuesday. */
final class Figures {
  private static final Map<String, Integer> UNITS = numbered(
      0,
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
  private static final Map<String, Integer> TENS = tens();
  private static final Map<String, Integer> SCALES = Map.of(
      "dozen",
      12,
      "dozens",
      12,
      "hundred",
      100,
      "hundreds",
      100,
      "thousand",
      1_000,
      "thousands",
      1_000,
      "million",
      1_000_000,
      "millions",
      1_000_000);
  private static final Map<String, Integer> WEEKDAYS =
      numbered(1, "monday tuesday wednesday thursday friday saturday sunday");
  /** "five-year", "month-long", "12-km": how long, how far and how old, not how many. */
  private static final Set<String> MEASURES = Set.of(
      "year",
      "month",
      "week",
      "day",
      "hour",
      "minute",
      "second",
      "long",
      "old",
      "km",
      "mile",
      "meter",
      "metre",
      "kilometer",
      "kilometre");

  private static final Set<String> NO_FIGURE_AFTER =
      Set.of("no", "any", "every", "some", "this", "that", "each", "the", "which");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final int DAY_BASE = Integer.MIN_VALUE;

  private Figures() {}

  /** Hashes of the figures and days in a sentence; days are the seven smallest integers. */
  static Set<Integer> of(List<Token> tokens) {
    Set<Integer> figures = new LinkedHashSet<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = endOfNumber(tokens, i);
      if (end > i && isPronoun(tokens, i)) {
        i = end;
        continue;
      }
      if (end > i) {
        figures.add(hash(value(tokens, i, end)));
        i = end;
        continue;
      }
      Optional.ofNullable(WEEKDAYS.get(tokens.get(i).lower()))
          .ifPresent(day -> figures.add(DAY_BASE + day));
      leading(tokens.get(i).lower()).ifPresent(value -> figures.add(hash(value)));
      i++;
    }
    return figures;
  }

  /** Whether two sentences can be the same news: equal figures, and no two different days. Both ascending. */
  static boolean agree(int[] one, int[] other) {
    int oneDays = days(one);
    int otherDays = days(other);
    if (!Arrays.equals(one, oneDays, one.length, other, otherDays, other.length)) {
      return false;
    }
    boolean bothSayDay = oneDays > 0 && otherDays > 0;
    return !bothSayDay
        || Arrays.stream(one, 0, oneDays)
            .anyMatch(day -> Arrays.binarySearch(other, 0, otherDays, day) >= 0);
  }

  /** A hash of the figures without the days. */
  static int countsHash(int[] figures) {
    return Arrays.hashCode(Arrays.copyOfRange(figures, days(figures), figures.length));
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.containsKey(word);
  }

  /** One past the last token of the number that starts here; the start itself when none does. */
  static int endOfNumber(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size() && isNumber(tokens.get(end))) {
      end++;
    }
    return end;
  }

  /** The number from {@code start} to before {@code end}: "24", "~100" for hundreds, which is no 100. */
  static String value(List<Token> tokens, int start, int end) {
    Token first = tokens.get(start);
    Integer scale = SCALES.get(first.lower());
    if (scale != null && end == start + 1 && first.lower().endsWith("s")) {
      return "~" + scale;
    }
    BigDecimal value = value(tokens.subList(start, end));
    boolean half = start > 1 && tokens.get(start - 1).is("a") && tokens.get(start - 2).is("half");
    return (half ? value.multiply(HALF) : value).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal value(List<Token> number) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    for (Token token : number) {
      Integer scale = SCALES.get(token.lower());
      if (scale == null) {
        group = group.add(simple(token));
      } else if (scale >= 1_000) {
        total = total.add(atLeastOne(group).multiply(BigDecimal.valueOf(scale)));
        group = BigDecimal.ZERO;
      } else {
        group = atLeastOne(group).multiply(BigDecimal.valueOf(scale));
      }
    }
    return total.add(group);
  }

  /** "one of the bridges", "no one": no figure. */
  private static boolean isPronoun(List<Token> tokens, int i) {
    boolean partitive = i + 1 < tokens.size() && tokens.get(i + 1).is("of");
    boolean nobody = i > 0 && NO_FIGURE_AFTER.contains(tokens.get(i - 1).lower());
    return tokens.get(i).is("one") && (partitive || nobody);
  }

  private static int days(int[] figures) {
    int days = 0;
    while (days < figures.length && figures[days] <= DAY_BASE + 7) {
      days++;
    }
    return days;
  }

  private static int hash(String value) {
    return Math.max(Fingerprints.hash("#" + value), DAY_BASE + 8);
  }

  private static boolean isNumber(Token token) {
    return token.isNumber()
        || SCALES.containsKey(token.lower())
        || word(token.lower()).isPresent();
  }

  private static BigDecimal simple(Token token) {
    return token.isNumber()
        ? decimal(token.text())
        : BigDecimal.valueOf(word(token.lower()).orElse(0));
  }

  private static BigDecimal decimal(String digits) {
    String plain = digits.replace(",", "");
    boolean readable = plain.length() <= 18 && plain.indexOf('.') == plain.lastIndexOf('.');
    return readable ? new BigDecimal(plain) : BigDecimal.valueOf(Fingerprints.hash(digits));
  }

  private static BigDecimal atLeastOne(BigDecimal group) {
    return group.signum() == 0 ? BigDecimal.ONE : group;
  }

  /** "one", "twenty", "twenty-one". */
  private static Optional<Integer> word(String word) {
    Integer simple = UNITS.getOrDefault(word, TENS.get(word));
    if (simple != null) {
      return Optional.of(simple);
    }
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return Optional.empty();
    }
    Integer tens = TENS.get(word.substring(0, hyphen));
    Integer unit = UNITS.get(word.substring(hyphen + 1));
    return tens == null || unit == null ? Optional.empty() : Optional.of(tens + unit);
  }

  /** The number of "14-strong" and "two-man", not of "five-year". */
  private static Optional<String> leading(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 1 || MEASURES.contains(word.substring(hyphen + 1).replaceFirst("-.*", ""))) {
      return Optional.empty();
    }
    String head = word.substring(0, hyphen);
    if (head.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(decimal(head).toPlainString());
    }
    return word(head).map(String::valueOf);
  }

  private static Map<String, Integer> numbered(int first, String words) {
    Map<String, Integer> numbers = new HashMap<>();
    int next = first;
    for (String word : words.split(" ", -1)) {
      numbers.put(word, next++);
    }
    return Map.copyOf(numbers);
  }

  private static Map<String, Integer> tens() {
    Map<String, Integer> tens = new HashMap<>();
    numbered(2, "twenty thirty forty fifty sixty seventy eighty ninety")
        .forEach((word, ten) -> tens.put(word, ten * 10));
    return Map.copyOf(tens);
  }
}

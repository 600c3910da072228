package org.frontwire.dedupe;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordTest;

/** Numbers as reports write them: "24", "two dozen", "half a million", the 14 of "14-strong". */
final class Numbers {
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

  private static final WordTest NUMBER = WordTest.of(Numbers::isNumber);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Numbers() {}

  /** One past the last token of the number that starts here; the start itself when none does. */
  static int endOfNumber(List<Token> tokens, int start) {
    int end = start;
    while (NUMBER.has(tokens, end)) {
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
    boolean half =
        start > 1 && tokens.get(start - 1).is("a") && tokens.get(start - 2).is("half");
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

  private static boolean isNumber(Word word) {
    return word.isNumber()
        || SCALES.containsKey(word.lower())
        || word(word.lower()).isPresent();
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
  static Optional<String> leading(String word) {
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

  static Map<String, Integer> numbered(int first, String words) {
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

package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontwire.text.Token;
import org.frontwire.text.WordTest;

/**
 * The figures, weekdays and dates of a sentence, so that "6", "six" and "half a dozen" compare equal, and Monday is not Tuesday. Editors
 * drop days and dates, and move them to the head of a story; figures stay.
 */
final class Figures {
  private static final Map<String, Integer> WEEKDAYS =
      Numbers.numbered(1, "monday tuesday wednesday thursday friday saturday sunday");
  private static final WordTest WITH_FIGURE = WordTest.of(
      word -> isWeekday(word.lower()) || Numbers.leading(word.lower()).isPresent());
  private static final Set<String> MONTHS = Set.of(
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
          .split(" ", -1));
  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "until", "during", "of", "from", "by", "late", "early");
  private static final Set<String> NO_FIGURE_AFTER =
      Set.of("no", "any", "every", "some", "this", "that", "each", "the", "which");

  /** Days, dates and counts are hashes of three ranges, one above the other. */
  private static final int DAYS = Integer.MIN_VALUE;

  private static final int DATES = DAYS + 8;
  private static final int COUNTS = DAYS + (1 << 24);

  private Figures() {}

  /** Hashes of the figures, days and dates in a sentence. */
  static Set<Integer> of(List<Token> tokens) {
    Set<Integer> figures = new LinkedHashSet<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = Numbers.endOfNumber(tokens, i);
      if (end > i) {
        if (isDate(tokens, i, end)) {
          tokens.subList(i, end).forEach(part -> figures.add(date(part.text())));
        } else if (!isPronoun(tokens, i)) {
          figures.add(count(Numbers.value(tokens, i, end)));
        }
        i = end;
        continue;
      }
      if (WITH_FIGURE.has(tokens, i)) {
        String word = tokens.get(i).lower();
        Optional.ofNullable(WEEKDAYS.get(word)).ifPresent(day -> figures.add(DAYS + day));
        Numbers.leading(word).ifPresent(value -> figures.add(count(value)));
      }
      i++;
    }
    return figures;
  }

  /** Whether two sentences can be the same news: equal figures, and no two different days or dates. Both ascending. */
  static boolean agree(int[] one, int[] other) {
    int oneDates = from(DATES, one);
    int otherDates = from(DATES, other);
    int oneCounts = from(COUNTS, one);
    int otherCounts = from(COUNTS, other);
    return Arrays.equals(one, oneCounts, one.length, other, otherCounts, other.length)
        && meet(Arrays.copyOf(one, oneDates), Arrays.copyOf(other, otherDates))
        && meet(
            Arrays.copyOfRange(one, oneDates, oneCounts),
            Arrays.copyOfRange(other, otherDates, otherCounts));
  }

  /** How many figures there are beside days and dates. */
  static int counts(int[] figures) {
    return figures.length - from(COUNTS, figures);
  }

  /** A hash of the figures without days and dates. */
  static int countsHash(int[] figures) {
    return Arrays.hashCode(Arrays.copyOfRange(figures, from(COUNTS, figures), figures.length));
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.containsKey(word);
  }

  /** The 19 of "July 19" and "19 July", the year of "July 2016" and "since 2016". */
  private static boolean isDate(List<Token> tokens, int start, int end) {
    Token number = tokens.get(start);
    if (end > start + 2 || !number.isNumber()) {
      return false;
    }
    boolean year = isYear(tokens.get(end - 1).text());
    boolean month = isMonth(tokens, start - 1)
        || isMonth(tokens, end)
        || (year && isComma(tokens, start - 1) && isMonth(tokens, start - 2))
        || (year && isComma(tokens, start - 1) && isMonth(tokens, start - 3));
    boolean small = number.text().length() <= 2;
    boolean introduced = start > 0 && BEFORE_YEAR.contains(tokens.get(start - 1).lower());
    return (month && (small || year)) || (year && end == start + 1 && introduced);
  }

  private static boolean isMonth(List<Token> tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).isCapitalised()
        && MONTHS.contains(tokens.get(i).lower());
  }

  private static boolean isComma(List<Token> tokens, int i) {
    return i >= 0 && tokens.get(i).is(",");
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /** "one of the bridges", "no one": no figure. */
  private static boolean isPronoun(List<Token> tokens, int i) {
    boolean partitive = i + 1 < tokens.size() && tokens.get(i + 1).is("of");
    boolean nobody = i > 0 && NO_FIGURE_AFTER.contains(tokens.get(i - 1).lower());
    return tokens.get(i).is("one") && (partitive || nobody);
  }

  /** Whether one of the two says nothing, or both something in common. */
  private static boolean meet(int[] one, int[] other) {
    return one.length == 0
        || other.length == 0
        || Arrays.stream(one).anyMatch(each -> Arrays.binarySearch(other, each) >= 0);
  }

  /** Index of the first figure of a range. */
  private static int from(int range, int[] figures) {
    int first = 0;
    while (first < figures.length && figures[first] < range) {
      first++;
    }
    return first;
  }

  private static int date(String value) {
    return DATES + (Fingerprints.hash(value) >>> 9);
  }

  private static int count(String value) {
    int hash = Fingerprints.hash("#" + value);
    return hash < COUNTS ? hash + (1 << 24) : hash;
  }
}

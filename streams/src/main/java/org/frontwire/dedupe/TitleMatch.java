package org.frontwire.dedupe;

import java.time.Duration;
import java.util.Arrays;

/** Whether two titles tell the same: the same figures and effects, most of the words, and no two places or peoples. */
final class TitleMatch {
  /** A title says the same again within days; in a week "bomb kills eight" is another bomb. */
  static final Duration REACH = Duration.ofDays(2);

  private static final double ENOUGH = 0.75;
  private static final int FEWEST = 3;
  private static final int FEWEST_WITHOUT_FIGURE = 4;

  private TitleMatch() {}

  /** Whether a title has enough words to be told from others. */
  static boolean tells(KnownSentence title) {
    return title.fingerprints().length
        >= (Figures.counts(title.figures()) == 0 ? FEWEST_WITHOUT_FIGURE : FEWEST);
  }

  /** Share of the shorter title's words that the other has too; 0 when they tell different things. */
  static double overlap(KnownSentence one, KnownSentence other) {
    if (!tells(one) || !tells(other) || isContradicted(one, other)) {
      return 0;
    }
    int shorter = Math.min(one.fingerprints().length, other.fingerprints().length);
    int shared = one.fingerprints().length - missing(one.fingerprints(), other);
    int fewest = Figures.counts(one.figures()) == 0 ? FEWEST_WITHOUT_FIGURE : FEWEST;
    double overlap = (double) shared / shorter;
    return shared >= fewest && overlap >= ENOUGH ? overlap : 0;
  }

  /** Each names somebody or some place that the other does not, or one tells of dead and the other does not. */
  private static boolean isContradicted(KnownSentence one, KnownSentence other) {
    boolean named = missing(one.names(), other) > 0 && missing(other.names(), one) > 0;
    return named || SameWords.effects().anyMatch(effect -> one.has(effect) != other.has(effect));
  }

  private static int missing(int[] words, KnownSentence title) {
    return (int) Arrays.stream(words).filter(word -> !title.has(word)).count();
  }
}

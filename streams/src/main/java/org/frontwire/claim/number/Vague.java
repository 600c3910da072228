package org.frontwire.claim.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/** Words for a number nobody counted: "several", "dozens of", "tens of thousands of". The value is a floor. */
record Vague(int end, long floor) {
  private static final Map<String, Long> WORDS = Map.of(
      "several", 3L, "numerous", 4L, "multiple", 3L, "many", 3L, "various", 3L, "countless", 4L);
  private static final Map<String, Long> PLURALS = Map.of(
      "dozens",
      24L,
      "scores",
      40L,
      "tens",
      20L,
      "hundreds",
      200L,
      "thousands",
      2_000L,
      "millions",
      2_000_000L);
  private static final Map<String, Long> AFTER_A =
      Map.of("few", 3L, "couple", 2L, "handful", 3L, "number", 3L);
  private static final Set<String> STARTS = Set.of("a", "large", "great", "huge");
  private static final Map<String, Long> SCALES =
      Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million", 1_000_000L);

  /** Whether such a number can start with the word. */
  static boolean mayStart(String lower) {
    return PLURALS.containsKey(lower) || WORDS.containsKey(lower) || STARTS.contains(lower);
  }

  static @Nullable Vague at(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (PLURALS.containsKey(word)) {
      return plural(tokens, i, PLURALS.get(word));
    }
    if (WORDS.containsKey(word)) {
      return scaled(tokens, i + 1, WORDS.get(word));
    }
    if (i + 1 < tokens.size()
        && word.equals("a")
        && AFTER_A.containsKey(tokens.get(i + 1).lower())) {
      return afterArticle(tokens, i + 1);
    }
    boolean large = word.equals("large") || word.equals("great") || word.equals("huge");
    if (large
        && i + 2 < tokens.size()
        && tokens.get(i + 1).lower().startsWith("number")
        && tokens.get(i + 2).is("of")) {
      return new Vague(i + 3, 2L);
    }
    return null;
  }

  private static Vague plural(List<Token> tokens, int i, long floor) {
    boolean of = i + 2 < tokens.size() && tokens.get(i + 1).is("of");
    Long plural = of ? PLURALS.get(tokens.get(i + 2).lower()) : null;
    if (plural != null) {
      return new Vague(afterOf(tokens, i + 3), floor * (plural / 2));
    }
    return new Vague(afterOf(tokens, i + 1), floor);
  }

  private static Vague scaled(List<Token> tokens, int i, long floor) {
    Long scale = i < tokens.size() ? SCALES.get(tokens.get(i).lower()) : null;
    return scale == null ? new Vague(i, floor) : new Vague(i + 1, floor * scale);
  }

  private static @Nullable Vague afterArticle(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    Long floor = AFTER_A.get(word);
    if (floor == null) return null;
    int end = afterOf(tokens, i + 1);
    if (word.equals("few")) return scaled(tokens, i + 1, floor);
    return end == i + 1 && !word.equals("couple") ? null : scaled(tokens, end, floor);
  }

  private static int afterOf(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).is("of") ? i + 1 : i;
  }
}

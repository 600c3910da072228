package org.frontwire.place;

import java.util.List;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordSet;

/** What the words around a name say: whether it may be a place at all. */
final class NameContext {
  private static final WordSet BEFORE = WordSet.of(
      "in at near from to around outside inside on into across over towards toward of between and "
          + "entered against northern southern eastern western central north south east west downtown rural "
          + "neighboring neighbouring nearby northeast northwest southeast southwest");
  private static final WordSet DIRECTIONS = WordSet.of(
      "northern southern eastern western north south east west northeastern northeast north-eastern "
          + "port");
  private static final WordSet NEAR = WordSet.of("near outside around");
  private static final WordSet PROVINCES =
      WordSet.of("province governorate provinces oblast department state region countryside");
  private static final WordSet KINDS = WordSet.of(
      "village town city district neighbourhood neighborhood suburb hamlet area region camp port "
          + "island quarter municipality county settlement crossing airbase airport base");
  private static final WordSet LATER_KINDS = WordSet.of(
      "district neighbourhood neighborhood village town suburb camp airport airbase district. county "
          + "quarter park province area");
  private static final WordSet TITLES = WordSet.of(
      "mr mrs ms dr president minister general gen colonel col capt captain sgt sheikh commander "
          + "leader spokesman spokeswoman secretary king prince pope abu director judge officer");
  private static final WordSet COMMON = WordSet.of(
      "the front may march sunday monday tuesday wednesday thursday friday saturday police army state "
          + "union media most bar man same many north south east west central university hospital school "
          + "street park observatory islamic nice reading mobile of and al god allah general san santa young "
          + "church mosque market liberation democratic human rights united nations british a an in on at it "
          + "he she they we i as but for this that there old new");
  /** Small words of names, and the kinds of places and what else may end a name. */
  private static final WordSet WITHIN = WordSet.of(
      "of de la el al del los las and e du le the village town city district neighbourhood "
          + "neighborhood suburb hamlet area region camp port island quarter municipality county settlement "
          + "crossing airbase airport base district. park province road school complex housing");

  private static final WordSet NATURAL_NICE = WordSet.of("nice");

  private NameContext() {}

  static boolean isDirection(Word word) {
    return word.isWord() && DIRECTIONS.contains(word.lower());
  }

  static boolean startsWithArticle(Word word) {
    String lower = word.lower();
    boolean article = lower.length() > 4
        && (lower.startsWith("al-")
            || lower.startsWith("el-")
            || lower.startsWith("as-")
            || lower.startsWith("ash-"));
    return article && Character.isUpperCase(word.text().charAt(lower.indexOf('-') + 1));
  }

  /** How many tokens from here on could be one name, at most so many: no punctuation, and capitals but for small words inside. */
  static int nameLength(List<Token> tokens, int from, int most) {
    int end = from;
    while (end < tokens.size()
        && end < from + most
        && continuesName(tokens.get(end), end == from)) {
      end++;
    }
    return end - from;
  }

  private static boolean continuesName(Token token, boolean first) {
    if (token.isPunctuation() || token.lower().charAt(0) == '\'') {
      return false;
    }
    return first || token.isCapitalised() || Name.of(token).articled() || WITHIN.has(token);
  }

  static String words(List<Token> tokens, int i, int end) {
    StringBuilder words = new StringBuilder();
    for (int at = i; at < end; at++) {
      words.append(at == i ? "" : " ").append(tokens.get(at).text());
    }
    return words.toString();
  }

  /** Whether a preposition or a kind of place stands before the name, or a kind after it. */
  static boolean isLocated(List<Token> tokens, int i, int end) {
    if (i > 0 && (BEFORE.has(tokens.get(i - 1)) || KINDS.has(tokens.get(i - 1)))) {
      return true;
    }
    if (i > 1
        && (tokens.get(i - 1).is(",") || tokens.get(i - 1).is("the"))
        && BEFORE.has(tokens.get(i - 2))) {
      return true;
    }
    boolean possessive = end < tokens.size() && tokens.get(end).is("'s");
    return possessive
        || (end < tokens.size()
            && (KINDS.has(tokens.get(end)) || LATER_KINDS.has(tokens.get(end))));
  }

  /** A title before or another capitalised word beside it: part of somebody's name. */
  static boolean isPerson(List<Token> tokens, int i, int end) {
    if (i > 0 && TITLES.has(tokens.get(i - 1))) {
      return true;
    }
    boolean before = i > 1
        && tokens.get(i - 1).isCapitalised()
        && !BEFORE.has(tokens.get(i - 1))
        && !isShouted(tokens);
    boolean after = end < tokens.size()
        && tokens.get(end).isCapitalised()
        && !KINDS.has(tokens.get(end))
        && !PROVINCES.has(tokens.get(end))
        && !LATER_KINDS.has(tokens.get(end))
        && !isShouted(tokens);
    return before || after;
  }

  /** Whether the whole sentence is in capitals, so that capitals tell nothing. */
  static boolean isShouted(List<Token> tokens) {
    return Token.areShouted(tokens, 2);
  }

  static boolean isProvince(List<Token> tokens, int end) {
    return end < tokens.size() && PROVINCES.has(tokens.get(end));
  }

  static boolean nearby(List<Token> tokens, int i) {
    return i > 0 && NEAR.has(tokens.get(i - 1));
  }

  static boolean isCommonWord(List<Token> tokens, int i) {
    if (DIRECTIONS.has(tokens.get(i))) {
      return true;
    }
    boolean place = NATURAL_NICE.has(tokens.get(i)) && i > 0 && !tokens.get(i).isShouted();
    return COMMON.has(tokens.get(i)) && !place;
  }

  /** End of a name that "the village of" before it or "district" after it makes a place; -1 when nothing does. */
  static int unknownEnd(List<Token> tokens, int i) {
    boolean introduced = i > 0
        && (BEFORE.has(tokens.get(i - 1))
            || tokens.get(i - 1).is("the")
            || tokens.get(i - 1).is("'s"));
    if (!introduced) {
      return -1;
    }
    if (!(tokens.get(i).isCapitalised() || Name.of(tokens.get(i)).articled())
        || COMMON.has(tokens.get(i))) {
      return -1;
    }
    if (tokens.get(i).lower().endsWith("-held")
        || tokens.get(i).lower().endsWith("-controlled")
        || tokens.get(i).isNumber()) {
      return -1;
    }
    int end = i + 1;
    while (end < tokens.size()
        && end < i + 3
        && (tokens.get(end).isCapitalised() || Name.of(tokens.get(end)).articled())
        && !LATER_KINDS.has(tokens.get(end))) {
      end++;
    }
    boolean told = i > 1 && tokens.get(i - 1).is("of") && KINDS.has(tokens.get(i - 2));
    boolean kind = LATER_KINDS.has(tokens, end);
    return told || kind ? end : -1;
  }
}

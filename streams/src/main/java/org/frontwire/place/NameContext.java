package org.frontwire.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontwire.text.Token;

/** What the words around a name say: whether it may be a place at all. */
final class NameContext {
  private static final Set<String> BEFORE = set(
      "in at near from to around outside inside on into across over towards toward of between and "
          + "entered against northern southern eastern western central north south east west downtown rural "
          + "neighboring neighbouring nearby northeast northwest southeast southwest");
  private static final Set<String> DIRECTIONS = set(
      "northern southern eastern western north south east west northeastern northeast north-eastern "
          + "port");
  private static final Set<String> NEAR = Set.of("near", "outside", "around");
  private static final Set<String> PROVINCES =
      set("province governorate provinces oblast department state region countryside");
  private static final Set<String> KINDS = set(
      "village town city district neighbourhood neighborhood suburb hamlet area region camp port "
          + "island quarter municipality county settlement crossing airbase airport base");
  private static final Set<String> LATER_KINDS = set(
      "district neighbourhood neighborhood village town suburb camp airport airbase district. county "
          + "quarter park province area");
  private static final Set<String> TITLES = set(
      "mr mrs ms dr president minister general gen colonel col capt captain sgt sheikh commander "
          + "leader spokesman spokeswoman secretary king prince pope abu director judge officer");
  private static final Set<String> COMMON = set(
      "the front may march sunday monday tuesday wednesday thursday friday saturday police army state "
          + "union media most bar man same many north south east west central university hospital school "
          + "street park observatory islamic nice reading mobile of and al god allah general san santa young "
          + "church mosque market liberation democratic human rights united nations british a an in on at it "
          + "he she they we i as but for this that there old new");
  private static final Set<String> INSIDE = set("of de la el al del los las and e du le the");
  private static final Set<String> NATURAL_NICE = Set.of("nice");

  private NameContext() {}

  private static Set<String> set(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  static boolean mayStart(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.isCapitalised()
        || startsWithArticle(token)
        || (token.isWord() && DIRECTIONS.contains(token.lower()))
        || (token.isNumber() && token.text().length() == 4);
  }

  private static boolean startsWithArticle(Token token) {
    String lower = token.lower();
    boolean article = lower.length() > 4
        && (lower.startsWith("al-")
            || lower.startsWith("el-")
            || lower.startsWith("as-")
            || lower.startsWith("ash-"));
    return article && Character.isUpperCase(token.text().charAt(lower.indexOf('-') + 1));
  }

  /** Words that could be one name: no punctuation, and a capital at the end. */
  static boolean isName(List<Token> tokens, int i, int end) {
    if (end > tokens.size()) {
      return false;
    }
    for (int at = i; at < end; at++) {
      if (tokens.get(at).isPunctuation() || tokens.get(at).lower().startsWith("'")) {
        return false;
      }
      if (at > i
          && !tokens.get(at).isCapitalised()
          && !startsWithArticle(tokens.get(at))
          && !INSIDE.contains(tokens.get(at).lower())
          && !KINDS.contains(tokens.get(at).lower())
          && !LATER_KINDS.contains(tokens.get(at).lower())
          && !tokens.get(at).is("road")
          && !tokens.get(at).is("school")
          && !tokens.get(at).is("complex")
          && !tokens.get(at).is("housing")) {
        return false;
      }
    }
    return true;
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
    if (i > 0
        && (BEFORE.contains(tokens.get(i - 1).lower())
            || KINDS.contains(tokens.get(i - 1).lower()))) {
      return true;
    }
    if (i > 1
        && (tokens.get(i - 1).is(",") || tokens.get(i - 1).is("the"))
        && BEFORE.contains(tokens.get(i - 2).lower())) {
      return true;
    }
    boolean possessive = end < tokens.size() && tokens.get(end).is("'s");
    return possessive
        || (end < tokens.size()
            && (KINDS.contains(tokens.get(end).lower())
                || LATER_KINDS.contains(tokens.get(end).lower())));
  }

  /** A title before or another capitalised word beside it: part of somebody's name. */
  static boolean isPerson(List<Token> tokens, int i, int end) {
    if (i > 0 && TITLES.contains(tokens.get(i - 1).lower())) {
      return true;
    }
    boolean before = i > 1
        && tokens.get(i - 1).isCapitalised()
        && !isShouted(tokens)
        && !BEFORE.contains(tokens.get(i - 1).lower());
    boolean after = end < tokens.size()
        && tokens.get(end).isCapitalised()
        && !isShouted(tokens)
        && !KINDS.contains(tokens.get(end).lower())
        && !PROVINCES.contains(tokens.get(end).lower())
        && !LATER_KINDS.contains(tokens.get(end).lower());
    return before || after;
  }

  /** Whether the whole sentence is in capitals, so that capitals tell nothing. */
  static boolean isShouted(List<Token> tokens) {
    int words = 0;
    int small = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.text().length() > 2) {
        words++;
        small += token.text().equals(token.text().toUpperCase(Locale.ROOT)) ? 0 : 1;
      }
    }
    return words > 3 && small * 5 < words;
  }

  static boolean isProvince(List<Token> tokens, int end) {
    return end < tokens.size() && PROVINCES.contains(tokens.get(end).lower());
  }

  static boolean nearby(List<Token> tokens, int i) {
    return i > 0 && NEAR.contains(tokens.get(i - 1).lower());
  }

  static boolean isCommonWord(List<Token> tokens, int i) {
    String lower = tokens.get(i).lower();
    if (DIRECTIONS.contains(lower)) {
      return true;
    }
    boolean place = NATURAL_NICE.contains(lower)
        && i > 0
        && !tokens.get(i).text().equals(tokens.get(i).text().toUpperCase(Locale.ROOT));
    return COMMON.contains(lower) && !place;
  }

  /** End of a name that "the village of" before it or "district" after it makes a place; -1 when nothing does. */
  static int unknownEnd(List<Token> tokens, int i) {
    if (!(tokens.get(i).isCapitalised() || startsWithArticle(tokens.get(i)))
        || COMMON.contains(tokens.get(i).lower())) {
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
        && (tokens.get(end).isCapitalised() || startsWithArticle(tokens.get(end)))
        && !LATER_KINDS.contains(tokens.get(end).lower())) {
      end++;
    }
    boolean told =
        i > 1 && tokens.get(i - 1).is("of") && KINDS.contains(tokens.get(i - 2).lower());
    boolean kind = end < tokens.size()
        && LATER_KINDS.contains(tokens.get(end).lower())
        && i > 0
        && (BEFORE.contains(tokens.get(i - 1).lower())
            || tokens.get(i - 1).is("the")
            || tokens.get(i - 1).is("'s"));
    return told || kind ? end : -1;
  }
}

package org.frontwire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a stretch of text into tokens; every character that is not white space belongs to exactly one token. */
final class Tokens {
  private static final Set<String> TAILS = Set.of("s", "re", "ve", "ll", "d", "m");

  /** Characters that a token takes with the blank behind it: a little less than the average. */
  private static final int SHORTEST = 4;

  private final String text;
  private final int end;
  private final List<Token> tokens;

  private Tokens(String text, int start, int end) {
    this.text = text;
    this.end = end;
    this.tokens = new ArrayList<>((end - start) / SHORTEST + 1);
  }

  static List<Token> of(String text, int start, int end) {
    Tokens reader = new Tokens(text, start, end);
    int at = start;
    while (at < end) {
      at = reader.next(at);
    }
    return reader.tokens;
  }

  private int next(int at) {
    char plain = text.charAt(at);
    if (isPlainLetter(plain)) {
      return plainWord(at);
    }
    if (plain == ' ') {
      return at + 1;
    }
    int c = text.codePointAt(at);
    if (isSpace(c)) {
      return at + Character.charCount(c);
    }
    if (isDigit(c)) {
      return number(at);
    }
    if (isLetter(c)) {
      return word(at, at);
    }
    return add(at, Math.min(end, at + Character.charCount(c)), Token.Kind.PUNCTUATION);
  }

  /** A word of a few plain letters before a blank or a comma, as most are: its letters make its key as they pass. */
  private int plainWord(int from) {
    long letters = 0;
    int at = from;
    while (at < end && isPlainLetter(text.charAt(at))) {
      letters = letters << Word.LETTER_BITS | text.charAt(at);
      at++;
    }
    boolean over = at == end || text.charAt(at) == ' ' || text.charAt(at) == ',';
    if (!over || at - from > Word.SHORT) {
      return word(from, at);
    }
    long key = Word.key(letters, Token.Kind.WORD);
    tokens.add(new Token(from, at, Spellings.of(text, from, at, Token.Kind.WORD, key)));
    return at;
  }

  private int number(int from) {
    int at = from;
    while (at < end && (isDigit(text.charAt(at)) || isGroup(at))) {
      at++;
    }
    boolean joined = at < end
        && (isLetter(text.codePointAt(at)) || (isHyphen(text.charAt(at)) && letterAt(at + 1)));
    return joined ? word(from, from) : add(from, at, Token.Kind.NUMBER);
  }

  private boolean isGroup(int at) {
    char c = text.charAt(at);
    return (c == ',' || c == '.') && at + 1 < end && isDigit(text.charAt(at + 1));
  }

  /** A word that is read up to somewhere in it. */
  private int word(int from, int upTo) {
    int at = upTo;
    while (at < end) {
      if (isPlainLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int c = text.codePointAt(at);
      if (isLetter(c) || isDigit(c)) {
        at += Character.charCount(c);
      } else if (joins(from, at)) {
        at++;
      } else {
        break;
      }
    }
    if (at < end && text.charAt(at) == '.' && isAbbreviation(from, at)) {
      at++;
    }
    return add(from, Math.min(at, end), Token.Kind.WORD);
  }

  private boolean joins(int from, int at) {
    char c = text.charAt(at);
    if (isHyphen(c)) {
      return wordAt(at + 1);
    }
    if (c == '.') {
      return at - lastBreak(from, at) == 1
          && letterAt(at + 1)
          && (at + 2 >= end || !letterAt(at + 2));
    }
    if (c == ',') {
      return isDigit(text.charAt(from))
          && isDigit(text.charAt(at - 1))
          && at + 1 < end
          && isDigit(text.charAt(at + 1));
    }
    return isApostrophe(c) && letterAt(at + 1) && !isTail(at);
  }

  private int lastBreak(int from, int at) {
    int i = at;
    while (i > from && text.charAt(i - 1) != '.') {
      i--;
    }
    return i;
  }

  private boolean isTail(int apostrophe) {
    int i = apostrophe + 1;
    while (i < end && i < apostrophe + 4 && isLetter(text.charAt(i))) {
      i++;
    }
    return TAILS.contains(text.substring(apostrophe + 1, i).toLowerCase(java.util.Locale.ROOT));
  }

  private boolean isAbbreviation(int from, int at) {
    for (int i = from; i < at; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return at - from == 1 && Character.isUpperCase(text.charAt(from));
  }

  private int add(int from, int to, Token.Kind kind) {
    int stop = to;
    if (kind == Token.Kind.PUNCTUATION
        && isApostrophe(text.charAt(from))
        && from > 0
        && isLetter(text.charAt(from - 1))
        && letterAt(to)) {
      return ending(to - 1, from);
    }
    tokens.add(Token.of(text, from, stop, kind));
    return stop;
  }

  private int ending(int apostrophe, int from) {
    int at = apostrophe + 1;
    while (at < end && isLetter(text.charAt(at))) {
      at++;
    }
    tokens.add(Token.of(text, from, at, Token.Kind.WORD));
    return at;
  }

  private boolean letterAt(int at) {
    return at < end && isLetter(text.charAt(at));
  }

  private boolean wordAt(int at) {
    return at < end && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)));
  }

  static boolean isSpace(int c) {
    if (c > ' ' && c < 127) {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private static boolean isPlainLetter(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }

  private static boolean isLetter(int c) {
    if (c < 128) {
      return isPlainLetter((char) c);
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '`';
  }
}

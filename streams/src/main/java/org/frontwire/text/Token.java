package org.frontwire.text;

import java.util.Locale;

/**
 * A word, a number or a punctuation mark, and where it stands in the text.
 *
 * <p>Hyphenated words are one token ("rebel-held", "twenty-one", "29-year-old"); a possessive ending is a token of its own ("'s");
 * "U.S." and "p.m." keep their dots; "290,000" and "7.5" are one number.
 *
 * @param start first character, UTF-16, within the text that was read
 * @param end one past the last character
 * @param text the words as written
 * @param lower the words in lower case with plain apostrophes and hyphens
 */
public record Token(int start, int end, String text, String lower, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION
  }

  static Token of(String source, int start, int end, Kind kind) {
    String text = source.substring(start, end);
    return new Token(start, end, text, plain(text), kind);
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u02bc', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isPunctuation() {
    return kind == Kind.PUNCTUATION;
  }

  /** Whether the first letter is a capital. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }
}

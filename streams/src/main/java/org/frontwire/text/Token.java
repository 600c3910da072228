package org.frontwire.text;

import java.util.List;

/**
 * A word, a number or a punctuation mark, and where it stands in the text.
 *
 * <p>Hyphenated words are one token ("rebel-held", "twenty-one", "29-year-old"); a possessive ending is a token of its own ("'s");
 * "U.S." and "p.m." keep their dots; "290,000" and "7.5" are one number.
 *
 * @param start first character, UTF-16, within the text that was read
 * @param end one past the last character
 * @param word how it is written
 */
public record Token(int start, int end, Word word) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION
  }

  static Token of(String source, int start, int end, Kind kind) {
    return new Token(start, end, Spellings.of(source, start, end, kind));
  }

  /** The words as written. */
  public String text() {
    return word.text();
  }

  /** The words in lower case with plain apostrophes and hyphens. */
  public String lower() {
    return word.lower();
  }

  public Kind kind() {
    return word.kind();
  }

  public boolean is(String other) {
    return word.is(other);
  }

  public boolean isWord() {
    return word.kind() == Kind.WORD;
  }

  public boolean isNumber() {
    return word.kind() == Kind.NUMBER;
  }

  public boolean isPunctuation() {
    return word.kind() == Kind.PUNCTUATION;
  }

  /** Whether the first letter is a capital. */
  public boolean isCapitalised() {
    return word.isCapitalised();
  }

  /** Whether it is written without a small letter: "UN", "24". */
  public boolean isShouted() {
    return word.isShouted();
  }

  /** Whether most words longer than some letters are all in capitals, so that capitals tell nothing. */
  public static boolean areShouted(List<Token> tokens, int longerThan) {
    int words = 0;
    int small = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i).word();
      if (word.kind() == Kind.WORD && word.text().length() > longerThan) {
        words++;
        small += word.isShouted() ? 0 : 1;
      }
    }
    return words > 3 && small * 5 < words;
  }
}

package org.frontwire.text;

import java.util.List;

/**
 * A run of tokens that says one thing: a sentence, or a heading.
 *
 * @param start first character, UTF-16, within the text that was read
 * @param end one past the last character
 */
public record Sentence(int start, int end, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has tokens");
    }
  }

  static Sentence of(List<Token> tokens) {
    return new Sentence(tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The words of the sentence, cut out of the text that it was read from. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** A heading, a label or a fragment: it ends without a full stop. */
  public boolean isHeading() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (Sentences.isTerminator(token)) {
        return false;
      }
      if (!token.isPunctuation()) {
        return !token.text().endsWith(".");
      }
    }
    return true;
  }
}

package org.frontwire.text;

import java.util.List;

/** A run of tokens that says one thing: a sentence, or a heading. */
public final class Sentence {
  private static final long ASKED = 0x5555_5555_5555_5555L;

  private final int start;
  private final int end;
  private final List<Token> tokens;

  /** Two bits for each test of sentences, as in a word: all words were asked, and one passed. Both change together. */
  private long answers;

  private Sentence(int start, int end, List<Token> tokens) {
    this.start = start;
    this.end = end;
    this.tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has tokens");
    }
  }

  static Sentence of(List<Token> tokens) {
    return new Sentence(tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), tokens);
  }

  /** First character, UTF-16, within the text that was read. */
  public int start() {
    return start;
  }

  /** One past the last character. */
  public int end() {
    return end;
  }

  public List<Token> tokens() {
    return tokens;
  }

  boolean answers(WordTest test) {
    if ((answers >>> test.shift & 1) == 0) {
      answers = asked(test);
    }
    return (answers >>> test.shift & 2) != 0;
  }

  private long asked(WordTest test) {
    boolean passed = false;
    long all = ASKED;
    long any = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i).word();
      passed |= word.answers(test);
      long known = word.leading();
      all &= known;
      any |= known;
    }
    long others = (all | (any & ~ASKED)) & ~(3L << test.shift);
    return others | (passed ? 3L : 1L) << test.shift;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence that
        && start == that.start
        && end == that.end
        && tokens.equals(that.tokens);
  }

  @Override
  public int hashCode() {
    return 31 * start + tokens.hashCode();
  }

  @Override
  public String toString() {
    return tokens.toString();
  }
}

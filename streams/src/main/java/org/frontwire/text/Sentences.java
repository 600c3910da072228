package org.frontwire.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences: blank lines and short lines first, then full stops that are no abbreviation. */
public final class Sentences {
  /** Longer runs are cut: no reader of sentences needs to fear one of a megabyte. */
  public static final int MAX_TOKENS = 250;

  private static final WordSet TERMINATORS = WordSet.of(". ! ? \u2026");
  private static final WordTest ENDING =
      WordTest.of(word -> word.isDotted() || TERMINATORS.contains(word.lower()));
  private static final WordSet NEVER_LAST = WordSet.of(
      "mr mrs ms dr prof sen rep gen col maj capt lt sgt cpl pvt gov rev hon st adm brig cmdr det insp "
          + "supt no vs approx fr messrs pres amb sr sra atty");
  private static final WordSet MAY_BE_LAST = WordSet.of(
      "jan feb mar apr jun jul aug sept sep oct nov dec inc co corp ltd jr ave blvd etc al ft mt est "
          + "dept univ rd hwy calif fla ariz ga tex miss ala tenn mich ill");
  private static final WordSet STARTERS = WordSet.of(
      "the a an it he she they we but and in on at this that these those there his her their its if "
          + "when while after before as for however meanwhile some several according since");

  private Sentences() {}

  /** The sentences of a text in order; linear in its length. */
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : Block.of(text)) {
      split(Tokens.of(text, block.start(), block.end()), sentences);
    }
    return List.copyOf(sentences);
  }

  private static void split(List<Token> tokens, List<Sentence> sentences) {
    int from = 0;
    int i = 0;
    while (i < tokens.size()) {
      boolean ends = ENDING.has(tokens.get(i));
      int next = ends ? afterClosing(tokens, i + 1) : i + 1;
      boolean over = next - from >= MAX_TOKENS;
      if (next >= tokens.size() || over || (ends && startsSentence(tokens, i, next))) {
        sentences.add(Sentence.of(tokens.subList(from, next)));
        from = next;
      }
      i = next;
    }
  }

  static boolean isTerminator(Token token) {
    return TERMINATORS.has(token);
  }

  private static int afterClosing(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && (isTerminator(tokens.get(i)) || isClosing(tokens, i))) {
      i++;
    }
    return i;
  }

  private static boolean isClosing(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is("\u201d") || token.is(")") || token.is("]") || token.is("\u00bb")) {
      return true;
    }
    boolean quote = token.is("\"")
        || (token.isPunctuation() && Tokens.isApostrophe(token.text().charAt(0)));
    return quote && tokens.get(i - 1).end() == token.start();
  }

  private static boolean startsSentence(List<Token> tokens, int stop, int next) {
    Token first = tokens.get(next);
    if (first.isWord()
        && !first.isCapitalised()
        && !Character.isDigit(first.text().charAt(0))) {
      return false;
    }
    Token last = tokens.get(stop);
    if (last.isWord()) {
      return STARTERS.has(first);
    }
    if (!last.is(".") || stop == 0 || tokens.get(stop - 1).end() != last.start()) {
      return true;
    }
    Token before = tokens.get(stop - 1);
    if (NEVER_LAST.has(before)) {
      return before.is("no") && !first.isNumber();
    }
    return !MAY_BE_LAST.has(before) || STARTERS.has(first);
  }
}

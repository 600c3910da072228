package org.frontwire.claim.number;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.event.Qualifier;
import org.frontwire.text.Token;
import org.frontwire.text.WordTest;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence. Linear in its length. */
public final class NumberReader {

  private static final WordTest STARTS = WordTest.of(
      word -> word.isNumber() || Vague.mayStart(word.lower()) || Cardinal.mayStart(word.lower()));

  private NumberReader() {}

  /** All numbers in order, none overlapping. */
  public static List<NumberMention> read(List<Token> tokens) {
    List<NumberMention> numbers = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      NumberMention number = at(tokens, i);
      if (number == null) {
        i++;
        continue;
      }
      numbers.add(qualified(tokens, number));
      i = number.end();
    }
    return numbers;
  }

  private static @Nullable NumberMention at(List<Token> tokens, int i) {
    if (!STARTS.has(tokens.get(i))) {
      return null;
    }
    Vague vague = Vague.at(tokens, i);
    if (vague != null) {
      return new NumberMention(
          i, i, vague.end(), vague.floor(), vague.floor(), Qualifier.INDEFINITE, false);
    }
    Cardinal cardinal = Cardinal.at(tokens, i);
    return cardinal == null ? null : ranged(tokens, i, cardinal);
  }

  private static NumberMention ranged(List<Token> tokens, int i, Cardinal low) {
    int at = low.end();
    boolean between = i > 0 && tokens.get(i - 1).is("between");
    boolean joined = at + 1 < tokens.size()
        && (isRange(tokens, i, at) || (between && tokens.get(at).is("and")));
    if (joined) {
      Cardinal high = Cardinal.at(tokens, at + 1);
      if (high != null && high.value() > low.value() && low.value() * 20 > high.value()) {
        int first = between ? i - 1 : i;
        return new NumberMention(
            first, first, high.end(), low.value(), high.value(), Qualifier.RANGE, low.digits());
      }
    }
    return new NumberMention(
        i, i, low.end(), low.value(), low.value(), Qualifier.EXACT, low.digits());
  }

  private static boolean isRange(List<Token> tokens, int i, int at) {
    Token joint = tokens.get(at);
    boolean from = i > 0 && (tokens.get(i - 1).is("from") || tokens.get(i - 1).is("increased"));
    boolean dash = joint.is("-") || joint.is("\u2013") || joint.is("or");
    return dash || (joint.is("to") && !from);
  }

  private static NumberMention qualified(List<Token> tokens, NumberMention number) {
    Limit limit = Limit.before(tokens, number.core());
    NumberMention before = limit == null
        ? number
        : number.limited(limit.first(), number.end(), ranging(number, limit.qualifier()));
    int end = number.end();
    if (end + 1 < tokens.size()
        && tokens.get(end).is("or")
        && tokens.get(end + 1).is("more")) {
      return before.limited(before.first(), end + 2, Qualifier.AT_LEAST);
    }
    if (end < tokens.size()
        && tokens.get(end).is("+")
        && tokens.get(end).start() == tokens.get(end - 1).end()) {
      return before.limited(before.first(), end + 1, Qualifier.AT_LEAST);
    }
    return before;
  }

  private static Qualifier ranging(NumberMention number, Qualifier limit) {
    return number.qualifier() == Qualifier.RANGE ? Qualifier.RANGE : limit;
  }
}

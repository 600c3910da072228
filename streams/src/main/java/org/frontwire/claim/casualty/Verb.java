package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;

/**
 * The auxiliaries before a verb: what voice it has, and where its subject ends.
 *
 * @param subjectEnd index one past the subject
 * @param passive whether a form of "be" stands before it
 * @param perfect whether a form of "have" does and none of "be"
 * @param singular whether the auxiliary is singular
 * @param coordinated whether "and" stands before it instead, so that it shares the subject of the verb before
 */
record Verb(
    int subjectEnd, boolean passive, boolean perfect, boolean singular, boolean coordinated) {
  private static final int FURTHEST = 9;
  /** "Are believed to have died": the subject stands before all of it. */
  private static final WordSet RAISING =
      WordSet.of("believed reported said thought known presumed feared confirmed understood");

  static Verb before(List<Token> tokens, int trigger) {
    boolean passive = false;
    boolean perfect = false;
    boolean singular = false;
    int at = trigger;
    int subject = trigger;
    boolean raised = false;
    while (at > 0 && trigger - at < FURTHEST) {
      Token token = tokens.get(at - 1);
      if (at > 2 && at < trigger && token.is("to") && RAISING.has(tokens.get(at - 2))) {
        raised = true;
        at -= 2;
        continue;
      }
      boolean be = Words.BE.has(token) && !isName(token, tokens.get(trigger));
      boolean have = Words.HAVE.has(token);
      boolean plain =
          Words.ADVERB.has(token) || Words.MODALS.has(token) || Words.NEGATING.has(token);
      if (!be && !have && !plain) {
        break;
      }
      passive |= be && !raised;
      perfect |= have && !raised;
      singular |= Words.SINGULAR.has(token) || token.is("wasn't");
      at--;
      subject = at;
    }
    at = subject;
    boolean and = at > 0 && (tokens.get(at - 1).is("and") || tokens.get(at - 1).is("or"));
    return new Verb(subject, passive, perfect && !passive, singular, and);
  }

  /** "IS" where the verb is not in capitals: the Islamic State. */
  private static boolean isName(Token token, Token verb) {
    return isShouted(token) && !isShouted(verb);
  }

  private static boolean isShouted(Token token) {
    String text = token.text();
    return text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }
}

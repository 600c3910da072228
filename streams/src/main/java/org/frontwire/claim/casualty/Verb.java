package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.text.Token;

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

  static Verb before(List<Token> tokens, int trigger) {
    boolean passive = false;
    boolean perfect = false;
    boolean singular = false;
    int at = trigger;
    int subject = trigger;
    while (at > 0 && trigger - at < FURTHEST) {
      Token token = tokens.get(at - 1);
      boolean be = Words.BE.has(token);
      boolean have = Words.HAVE.has(token);
      boolean plain = Words.isAdverb(token.lower())
          || Words.MODALS.has(token)
          || Words.NEGATIONS.has(token)
          || token.lower().endsWith("n't");
      if (!be && !have && !plain) {
        break;
      }
      passive |= be;
      perfect |= have;
      singular |= Words.SINGULAR.has(token) || token.is("wasn't");
      at--;
      subject = at;
    }
    boolean and = at > 0 && (tokens.get(at - 1).is("and") || tokens.get(at - 1).is("or"));
    return new Verb(subject, passive, perfect && !passive, singular, and);
  }
}

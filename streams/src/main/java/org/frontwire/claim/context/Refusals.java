package org.frontwire.claim.context;

/** Is told of what looked like a claim and is none. */
@FunctionalInterface
public interface Refusals {
  /** For those who only want the claims. */
  Refusals UNHEARD = (sentence, first, end, why) -> {};

  /**
   * Takes in one refusal.
   *
   * @param first index of the first token
   * @param end index one past the last
   * @param why in words for people
   */
  void refuse(ReadSentence sentence, int first, int end, String why);
}

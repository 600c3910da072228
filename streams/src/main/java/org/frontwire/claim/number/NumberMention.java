package org.frontwire.claim.number;

import org.frontwire.event.Qualifier;

/**
 * Words that give a number.
 *
 * @param first index of the first token, qualifier included
 * @param core index of the first token of the number itself
 * @param end index one past the last token
 * @param value the number as written; for a range its lower end; for a vague word its floor
 * @param upper the upper end of a range, else the value
 * @param digits whether it was written in digits
 */
public record NumberMention(
    int first, int core, int end, long value, long upper, Qualifier qualifier, boolean digits) {

  NumberMention limited(int from, int to, Qualifier limit) {
    Qualifier kept = qualifier == Qualifier.INDEFINITE ? qualifier : limit;
    return new NumberMention(from, core, to, value, upper, kept, digits);
  }

  /** Whether words before or after the number limit it. */
  public boolean qualifierIsWorded() {
    return qualifier != Qualifier.EXACT;
  }
}

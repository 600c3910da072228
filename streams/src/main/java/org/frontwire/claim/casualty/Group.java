package org.frontwire.claim.casualty;

import org.frontwire.event.Qualifier;
import org.frontwire.event.VictimKind;

/**
 * People as a sentence speaks of them: "at least 21 civilians", "seven others", "a second child", "the commander".
 *
 * @param first index of the first token, qualifier included
 * @param noun index of the first token after the number or article
 * @param end index one past the last token
 * @param value the number; 0 when the words give none
 * @param upper upper end of a range, else the value
 * @param hasNoun false for a bare number
 * @param of whether they are some of a group told elsewhere, "24 of the victims"
 * @param women women among them, -1 when not said
 * @param children children among them, -1 when not said
 */
record Group(
    int first,
    int noun,
    int end,
    long value,
    long upper,
    Qualifier qualifier,
    VictimKind kind,
    boolean hasNoun,
    boolean of,
    long women,
    long children) {

  /** A bare figure, not told of whom. */
  static Group bare(int first, int end, long value, Qualifier qualifier) {
    return new Group(
        first,
        end,
        end,
        value,
        value,
        qualifier,
        VictimKind.PEOPLE_UNSPECIFIED,
        false,
        false,
        -1,
        -1);
  }

  Group of(long number) {
    return new Group(
        first, noun, end, number, number, qualifier, kind, hasNoun, of, women, children);
  }

  Group limited(Qualifier limit) {
    return new Group(first, noun, end, value, upper, limit, kind, hasNoun, of, women, children);
  }

  boolean isCounted() {
    return value > 0;
  }

  /** The same people with so many more women and children told among them. */
  Group with(long moreWomen, long moreChildren) {
    return new Group(
        first,
        noun,
        end,
        value,
        upper,
        qualifier,
        kind,
        hasNoun,
        of,
        moreWomen > 0 ? Math.max(0, women) + moreWomen : women,
        moreChildren > 0 ? Math.max(0, children) + moreChildren : children);
  }

  boolean isVague() {
    return qualifier == Qualifier.INDEFINITE || !isCounted();
  }
}

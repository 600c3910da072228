package org.frontwire.claim.territory;

import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;

/** Adverbs and days that may stand anywhere in a clause: "captured | late on Monday | the port". */
record TimeWords(Words words) {
  private static final WordSet FILLERS = WordSet.of(
      "also now again then just already once yesterday today tonight overnight still soon since "
          + "even thus so");
  private static final WordTest ADVERBS = WordTest.of(
      word -> word.isWord() && word.lower().endsWith("ly") && !word.lower().equals("only"));
  private static final WordSet TIME_WORDS = WordSet.of(
      "late early earlier last this next on at in the of week weekend month year morning "
          + "afternoon evening night day dawn dusk midnight noon hours recent days weeks past after "
          + "later");
  private static final WordSet TIME_NOUNS = WordSet.of(
      "week weekend month year morning afternoon evening night day dawn dusk midnight noon days "
          + "weeks hours");

  /** Past all of them from a token on. */
  int pastFillers(int from) {
    int at = from;
    while (at < words.size()) {
      int time = pastTime(at);
      if (time > at) {
        at = time;
      } else if (words.isAny(at, FILLERS) || (ADVERBS.has(words.token(at)) && !words.isName(at))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Past a day or another time, if one starts here. */
  private int pastTime(int from) {
    int at = from;
    boolean dated = false;
    while (at < words.size()
        && at < from + 6
        && (words.isAny(at, TIME_WORDS) || words.isCalendar(at) || (dated && words.isNumber(at)))) {
      dated |= words.isCalendar(at) || words.isAny(at, TIME_NOUNS);
      at++;
      if (dated && !words.isCalendar(at) && !words.isAny(at, TIME_NOUNS) && !words.isNumber(at)) {
        return at;
      }
    }
    return dated ? at : from;
  }
}

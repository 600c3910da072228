package org.frontwire.claim.territory;

import org.frontwire.text.WordSet;

/**
 * The words before a verb that belong to it: "had not been | captured".
 *
 * @param first index of the first word of the group
 * @param verb index of the verb
 */
record VerbGroup(
    int first,
    int verb,
    boolean had,
    boolean has,
    boolean be,
    boolean to,
    boolean negated,
    String modal) {
  private static final WordSet BE = WordSet.of("be is are was were been being 's 're got am");
  private static final WordSet NEGATIONS = WordSet.of("not never n't cannot hardly nor");
  private static final WordSet MODALS =
      WordSet.of("will would can could may might shall should must 'll wo 'd cannot");
  private static final WordSet HAVE = WordSet.of("has have having 've");
  private static final WordSet ADVERBS = WordSet.of(
      "also now then just already since again yet still once even all both only thus later soon "
          + "finally further");

  static VerbGroup before(Words words, int verb) {
    int at = verb - 1;
    boolean had = false;
    boolean has = false;
    boolean be = false;
    boolean to = false;
    boolean negated = false;
    String modal = "";
    while (at >= 0) {
      String lower = words.lower(at);
      boolean negation = NEGATIONS.contains(lower) || lower.endsWith("n't");
      String stem = lower.endsWith("n't") && lower.length() > 3
          ? lower.substring(0, lower.length() - 3)
          : lower;
      if (to && !negation) {
        break;
      }
      if (stem.equals("had")) {
        had = true;
      } else if (HAVE.contains(stem)) {
        has = true;
      } else if (BE.contains(stem)) {
        be = true;
      } else if (lower.equals("to")) {
        to = true;
      } else if (MODALS.contains(stem)) {
        modal = stem;
      } else if (!negation && !isAdverb(words, at)) {
        break;
      }
      negated |= negation;
      at--;
    }
    return new VerbGroup(at + 1, verb, had, has, be, to, negated, modal);
  }

  private static boolean isAdverb(Words words, int at) {
    String lower = words.lower(at);
    return words.isWord(at)
        && (ADVERBS.contains(lower)
            || (lower.length() > 4 && lower.endsWith("ly") && !words.isName(at))
            || isDo(lower));
  }

  private static boolean isDo(String lower) {
    return lower.equals("did") || lower.equals("does") || lower.equals("do");
  }
}

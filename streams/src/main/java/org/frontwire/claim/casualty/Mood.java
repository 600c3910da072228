package org.frontwire.claim.casualty;

import org.frontwire.event.Modality;
import org.frontwire.text.WordSet;

/** In which mood something is said: as a fact, a rumour, a denial, a condition or a plan. */
final class Mood {
  private static final WordSet AHEAD =
      WordSet.of("will would could should must can shall 'll cannot");
  private static final WordSet MAYBE = WordSet.of(
      "reportedly allegedly apparently feared believed presumed suspected possibly probably may might "
          + "presumably unconfirmed rumored");
  private static final WordSet HEARSAY = WordSet.of("reported said thought understood");
  private static final WordSet MANAGED =
      WordSet.of("managed able had have forced used said known reported believed led");
  private static final WordSet DENYING = WordSet.of("denied denies deny denying");
  private static final int CLAUSE = 14;

  private Mood() {}

  static Modality of(Line line, Hit hit) {
    Trigger trigger = hit.trigger();
    Verb verb = Verb.before(line.tokens, trigger.first());
    for (int i = verb.subjectEnd(); i < trigger.first(); i++) {
      if (Words.NEGATING.has(line.tokens, i)) {
        return Modality.DENIED;
      }
      if (Words.in(line.tokens, i, AHEAD)) {
        return Modality.PROSPECTIVE;
      }
    }
    if (infinitive(line, trigger, verb)) {
      return Modality.PROSPECTIVE;
    }
    if (denied(line, hit)) {
      return Modality.DENIED;
    }
    if (conditional(line, hit)) {
      return Modality.CONDITIONAL;
    }
    if (line.is(line.tokens.size() - 1, "?")) {
      return Modality.PROSPECTIVE;
    }
    return hedged(line, hit, verb);
  }

  private static boolean infinitive(Line line, Trigger trigger, Verb verb) {
    int at = trigger.first() - 1;
    boolean to =
        line.is(at, "to") || (verb.passive() && line.is(at, "be") && line.is(at - 1, "to"));
    int before = line.is(at, "be") ? at - 2 : at - 1;
    return to
        && !Words.in(line.tokens, before, MANAGED)
        && trigger.form() != Form.STATE
        && trigger.form() != Form.COUNT;
  }

  /** "denied that it had killed": said not to be so. */
  private static boolean denied(Line line, Hit hit) {
    for (int i = Math.max(0, hit.first() - CLAUSE); i < hit.first(); i++) {
      if (Words.in(line.tokens, i, DENYING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean conditional(Line line, Hit hit) {
    for (int i = Math.max(0, hit.first() - CLAUSE); i < hit.first(); i++) {
      boolean ended = false;
      for (int j = i; line.is(i, "if") && j < hit.first(); j++) {
        ended |= line.is(j, ",") || line.is(j, ";");
      }
      if (line.is(i, "if") && !ended && !line.is(i - 1, "as")) {
        return true;
      }
    }
    return false;
  }

  private static Modality hedged(Line line, Hit hit, Verb verb) {
    int from = Math.max(0, Math.min(hit.first(), verb.subjectEnd()) - 3);
    for (int i = from; i <= Math.min(line.tokens.size() - 1, hit.trigger().end()); i++) {
      boolean hearsay = Words.in(line.tokens, i, HEARSAY)
          && line.is(i + 1, "to")
          && Words.in(line.tokens, i - 1, Words.BE);
      if (hearsay || (Words.in(line.tokens, i, MAYBE) && !isMonth(line, i))) {
        return Modality.HEDGED;
      }
    }
    return Modality.ASSERTED;
  }

  private static boolean isMonth(Line line, int i) {
    return line.is(i, "may") && line.tokens.get(i).isCapitalised();
  }
}

package org.frontwire.alert;

import java.util.Locale;
import org.frontwire.situation.Standing;

/** Why a claim raises no alert: a stable word and a sentence. */
enum Rule {
  WITHDRAWN("Its outlet does not stand by it any more."),
  COMMENT("Readers' comments are not news."),
  NOT_NEWS("Links to other stories and page furniture are not news."),
  CAPTION("A caption never changes what is known: pictures outlive the text they came with."),
  HEADLINE("The headline says what the text says."),
  REPEATED("The same document has said it already."),
  SUPERSEDED("The same page gives a newer figure."),
  PART_OF_TOTAL("It is a part of a total that is counted already."),
  BACKGROUND("It is told as context, not as news."),
  HISTORICAL("It is over, or overtaken by later events in the same text."),
  OLD_EVENT("The event is more than a month older than the report."),
  DENIED("It is denied."),
  CONDITIONAL("It is said under a condition."),
  DEMAND("It is demanded, not reported."),
  PROSPECTIVE("It lies in the future."),
  NO_FIGURE("It gives no figure."),
  NO_PLACE("It names no place that can be told from others."),
  NOT_UNDERSTOOD("It uses a word that this version does not know."),
  COPY("The same words were published before: an outlet more, no new origin."),
  SAME_ALERT("Another claim of the same moment triggered the alert for this change."),
  SAME_FIGURE("The figure is the one that is known, from an origin that is known."),
  LOWER_FIGURE("A lower figure without a clear correction is a part or an older count."),
  INDEFINITE("Words without a number are never compared with a figure."),
  OTHER_COUNT("A running count of another origin does not continue this one."),
  TOO_VAGUE("Nothing tells this event from others: no number, place, day or cause."),
  NO_CHANGE("The figure that is known stands."),
  BASELINE_HOLDS("Who holds a place, said in passing, sets the starting point and is no change."),
  CONTEST_ONLY("An attack is no change of control."),
  SAME_STATE("The state is the one that is known, from an origin that is known."),
  OVERTAKEN("Later events at this place are known already.");

  private final String sentence;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  /** The word that metrics and filters use, "part-of-total". */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String sentence() {
    return sentence;
  }

  /** The rule for a standing other than COUNTS. */
  static Rule of(Standing standing) {
    return switch (standing) {
      case COUNTS -> NO_CHANGE;
      case COPY -> COPY;
      case WITHDRAWN -> WITHDRAWN;
      case COMMENT -> COMMENT;
      case NOT_NEWS -> NOT_NEWS;
      case CAPTION -> CAPTION;
      case HEADLINE -> HEADLINE;
      case REPEATED -> REPEATED;
      case SUPERSEDED -> SUPERSEDED;
      case PART_OF_TOTAL -> PART_OF_TOTAL;
      case BACKGROUND -> BACKGROUND;
      case HISTORICAL -> HISTORICAL;
      case OLD_EVENT -> OLD_EVENT;
      case DENIED -> DENIED;
      case CONDITIONAL -> CONDITIONAL;
      case DEMAND -> DEMAND;
      case PROSPECTIVE -> PROSPECTIVE;
      case NO_FIGURE -> NO_FIGURE;
      case NO_PLACE -> NO_PLACE;
      case NOT_UNDERSTOOD -> NOT_UNDERSTOOD;
    };
  }
}

package org.frontwire.claim.territory;

import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.territory.Finding.Mood;
import org.frontwire.claim.territory.Verbs.Form;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.Modality;
import org.frontwire.text.Word;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;

/** Tells a fact from a plan, a demand, a condition, a denial and from history. */
final class Moods {
  private static final WordSet DONE =
      WordSet.of("after following with completed complete since announced confirmed despite");
  /** Verbs that say how things stand, "will stay under siege". */
  private static final WordSet STANCES =
      WordSet.of("be been stay stayed remain remained come fall fallen go live lived stand");

  private static final WordTest CLAIMING = WordTest.of(Moods::isClaiming);
  private static final WordSet CLAIMED = WordSet.of("that are say said to of");
  private static final WordTest HEDGING =
      WordTest.ofSentences(word -> isClaiming(word) || Lexicon.isGovernor("hedged", word.lower()));

  private final Words words;
  private final VerbModality modality;
  private final VerbStatus status;

  Moods(Words words) {
    this.words = words;
    this.modality = new VerbModality(words);
    this.status = new VerbStatus(words, modality);
  }

  Mood ofVerb(VerbGroup group, Set<Form> forms) {
    Modality said = modality.of(
        group, forms.contains(Form.ING), forms.contains(Form.BASE) && !forms.contains(Form.PAST));
    return new Mood(status.of(group), soft(said, group.verb()));
  }

  /** A noun, "the capture of": what governs it says whether it happened. */
  Mood ofNoun(int noun, boolean mustBeDone, boolean anonymous) {
    if (words.isAny(noun - 1, STANCES)) {
      Modality said = modality.of(VerbGroup.before(words, noun - 1), false, false);
      if (said != Modality.ASSERTED) {
        return new Mood(ClaimStatus.CURRENT, said);
      }
    }
    Optional<String> governor = governor(noun - 1, 5);
    boolean done = modality.isNear(noun, DONE, 4);
    Modality told = governor.map(VerbModality::governed).orElse(Modality.ASSERTED);
    if (told == Modality.ASSERTED && mustBeDone && !done) {
      told = Modality.PROSPECTIVE;
    }
    if (done && told == Modality.PROSPECTIVE) {
      told = Modality.ASSERTED;
    }
    return new Mood(
        anonymous ? ClaimStatus.BACKGROUND : ClaimStatus.CURRENT,
        soft(modality.conditional(noun) ? Modality.CONDITIONAL : told, noun));
  }

  private Optional<String> governor(int from, int farthest) {
    for (int i = from; i >= 0 && i > from - farthest && !modality.isBreak(i); i--) {
      Optional<String> list =
          words.lexicon().governor(words.lower(i)).filter(name -> !name.equals("real"));
      if (list.isPresent() && !modality.isHaveTo(i)) {
        return list;
      }
    }
    return Optional.empty();
  }

  private Modality soft(Modality said, int verb) {
    return said == Modality.ASSERTED && isHedged(verb) ? Modality.HEDGED : said;
  }

  private static boolean isClaiming(Word word) {
    return word.lower().startsWith("claim") || word.lower().equals("reports");
  }

  private boolean isHedged(int verb) {
    if (!HEDGING.hasAny(words.sentence())) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean claim = i != verb && CLAIMING.has(words.token(i)) && words.isAny(i + 1, CLAIMED);
      if (claim || words.governs("hedged", i)) {
        return true;
      }
    }
    return false;
  }
}

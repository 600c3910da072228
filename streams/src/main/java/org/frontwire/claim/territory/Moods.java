package org.frontwire.claim.territory;

import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.territory.Finding.Mood;
import org.frontwire.claim.territory.Verbs.Form;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.Modality;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;

/** Tells a fact from a plan, a demand, a condition, a denial and from history. */
final class Moods {
  private static final WordSet CONDITIONS = WordSet.of("if unless whether should");
  private static final WordSet DEMANDING = WordSet.of("should must");
  private static final WordSet CAMPAIGNS = WordSet.of(
      "operation operations campaign offensive offensives battle battles fight push drive "
          + "effort efforts");
  private static final WordSet DECISIVE =
      WordSet.of("vital instrumental crucial decisive leading led successful");
  private static final WordSet DONE =
      WordSet.of("after following with completed complete since announced confirmed despite");
  private static final WordSet RELATIVES = WordSet.of("that which who whose");
  /** Verbs that say how things stand, "will stay under siege". */
  private static final WordSet STANCES =
      WordSet.of("be been stay stayed remain remained come fall fallen go live lived stand");

  private static final WordSet HELPERS = WordSet.of("help helps helped helping let saw made see");
  private static final WordTest CLAIMING =
      WordTest.of(word -> word.lower().startsWith("claim") || word.lower().equals("reports"));
  private static final WordSet CLAIMED = WordSet.of("that are say said to of");
  private static final int FARTHEST = 8;
  private static final int DEEPEST = 4;

  private final Words words;

  Moods(Words words) {
    this.words = words;
  }

  Mood ofVerb(VerbGroup group, Set<Form> forms) {
    Modality modality = modality(
        group,
        forms.contains(Form.ING),
        forms.contains(Form.BASE) && !forms.contains(Form.PAST),
        0);
    return new Mood(status(group), soft(modality, group.verb()));
  }

  /** A noun, "the capture of": what governs it says whether it happened. */
  Mood ofNoun(int noun, boolean mustBeDone, boolean anonymous) {
    if (words.isAny(noun - 1, STANCES)) {
      Modality said = modality(VerbGroup.before(words, noun - 1), false, false, 0);
      if (said != Modality.ASSERTED) {
        return new Mood(ClaimStatus.CURRENT, said);
      }
    }
    Optional<String> governor = governor(noun - 1, 5);
    boolean done = near(noun, DONE, 4);
    Modality modality = governor.map(this::governed).orElse(Modality.ASSERTED);
    if (modality == Modality.ASSERTED && mustBeDone && !done) {
      modality = Modality.PROSPECTIVE;
    }
    if (done && modality == Modality.PROSPECTIVE) {
      modality = Modality.ASSERTED;
    }
    return new Mood(
        anonymous ? ClaimStatus.BACKGROUND : ClaimStatus.CURRENT,
        soft(conditional(noun) ? Modality.CONDITIONAL : modality, noun));
  }

  private Modality modality(VerbGroup group, boolean ing, boolean base, int depth) {
    if (conditional(group.verb()) || words.is(words.size() - 1, "?")) {
      return Modality.CONDITIONAL;
    }
    if (group.negated() || denied(group.first())) {
      return Modality.DENIED;
    }
    if (!group.modal().isEmpty()) {
      return DEMANDING.contains(group.modal()) || words.is(group.first() + 1, "have")
          ? Modality.DEMAND
          : Modality.PROSPECTIVE;
    }
    if (group.to()) {
      return infinitive(group, depth);
    }
    if (ing && !group.be()) {
      return participle(group, depth);
    }
    return base && !group.be() && !group.has() && !group.had()
        ? bare(group, depth)
        : Modality.ASSERTED;
  }

  private Modality infinitive(VerbGroup group, int depth) {
    if (isHaveTo(group.first() - 1)) {
      return words.is(group.first() - 1, "had") ? Modality.ASSERTED : Modality.DEMAND;
    }
    for (int i = group.first() - 1; i >= 0 && i >= group.first() - FARTHEST && !isBreak(i); i--) {
      Optional<String> governor = words.actorAt(i).isPresent()
          ? Optional.empty()
          : words.lexicon().governor(words.lower(i));
      if (governor.isPresent()) {
        return isDecisive(i) ? Modality.ASSERTED : governedBy(i, governor.get(), depth);
      }
    }
    return Modality.PROSPECTIVE;
  }

  private boolean isHaveTo(int i) {
    return words.is(i, "have") || words.is(i, "has") || words.is(i, "had") || words.is(i, "having");
  }

  /** "Vital in the operations to impose a siege": the operations are told as done. */
  private boolean isDecisive(int campaign) {
    return words.isAny(campaign, CAMPAIGNS) && near(campaign, DECISIVE, 6);
  }

  private Modality governedBy(int governor, String list, int depth) {
    if (!list.equals("real") || depth >= DEEPEST) {
      return governed(list);
    }
    String lower = words.lower(governor);
    return modality(VerbGroup.before(words, governor), lower.endsWith("ing"), false, depth + 1);
  }

  private Modality governed(String list) {
    return switch (list) {
      case "denied" -> Modality.DENIED;
      case "demanded" -> Modality.DEMAND;
      case "planned" -> Modality.PROSPECTIVE;
      case "hedged" -> Modality.HEDGED;
      default -> Modality.ASSERTED;
    };
  }

  private Modality participle(VerbGroup group, int depth) {
    int before = group.first() - 1;
    String lower = words.lower(before);
    if (lower.equals("without") || lower.equals("not")) {
      return Modality.DENIED;
    }
    if (lower.equals("before") || lower.equals("for")) {
      return Modality.PROSPECTIVE;
    }
    int governor =
        lower.equals("of") || lower.equals("from") || lower.equals("at") || lower.equals("in")
            ? before - 1
            : before;
    Optional<String> list = words.lexicon().governor(words.lower(governor));
    return list.map(name -> governedBy(governor, name, depth)).orElse(Modality.ASSERTED);
  }

  /** A bare form: "helped the army recapture" or "demanded that it withdraw", else the present of a plural. */
  private Modality bare(VerbGroup group, int depth) {
    if (words.is(group.first() - 1, "and") || words.is(group.first() - 1, "or")) {
      Optional<VerbGroup> first = infinitiveBefore(group.first() - 2);
      if (first.isPresent()) {
        return infinitive(first.get(), depth);
      }
    }
    for (int i = group.first() - 1; i >= 0 && i > group.first() - 30; i--) {
      if (words.isAny(i, HELPERS)) {
        return governedBy(i, "real", depth);
      }
      boolean that = words.is(i + 1, "that") || words.is(i + 1, "for");
      if (that && words.governs("demanded", i)) {
        return Modality.DEMAND;
      }
    }
    return Modality.ASSERTED;
  }

  /** "To drive the rebels out and | take the town": the infinitive that the verb is joined to. */
  private Optional<VerbGroup> infinitiveBefore(int from) {
    for (int i = from; i > 0 && i > from - 25 && !words.is(i, ";"); i--) {
      boolean verb = words.is(i - 1, "to")
          && words.isWord(i)
          && !words.isName(i)
          && !words.in(WordList.MODIFIERS, i);
      if (verb && !words.isPlaceNoun(i)) {
        return Optional.of(VerbGroup.before(words, i));
      }
    }
    return Optional.empty();
  }

  private boolean isBreak(int i) {
    return words.isPunctuation(i) && !words.is(i, "\"") && !words.is(i, "'");
  }

  private boolean conditional(int verb) {
    for (int i = verb - 1; i >= 0 && !isBreak(i); i--) {
      if (words.isAny(i, CONDITIONS)) {
        return true;
      }
    }
    return false;
  }

  /** "Denied that its troops had lost ...". */
  private boolean denied(int first) {
    for (int i = first - 1; i >= 0 && i > first - 12 && !isBreak(i); i--) {
      boolean clause = words.is(i + 1, "that")
          || words.is(i + 1, "claims")
          || words.is(i + 1, "reports")
          || words.is(i + 1, "allegations")
          || words.is(i + 1, "having");
      if (clause && words.governs("denied", i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> governor(int from, int farthest) {
    for (int i = from; i >= 0 && i > from - farthest && !isBreak(i); i--) {
      Optional<String> list =
          words.lexicon().governor(words.lower(i)).filter(name -> !name.equals("real"));
      if (list.isPresent() && !isHaveTo(i)) {
        return list;
      }
    }
    return Optional.empty();
  }

  private boolean near(int at, WordSet wanted, int farthest) {
    for (int i = at - 1; i >= 0 && i >= at - farthest; i--) {
      if (words.isAny(i, wanted)) {
        return true;
      }
    }
    return false;
  }

  private Modality soft(Modality modality, int verb) {
    return modality == Modality.ASSERTED && isHedged(verb) ? Modality.HEDGED : modality;
  }

  private boolean isHedged(int verb) {
    for (int i = 0; i < words.size(); i++) {
      boolean claim = i != verb && CLAIMING.has(words.token(i)) && words.isAny(i + 1, CLAIMED);
      if (claim || words.governs("hedged", i)) {
        return true;
      }
    }
    return false;
  }

  private ClaimStatus status(VerbGroup group) {
    if (group.had() && !isReported()) {
      return ClaimStatus.HISTORICAL;
    }
    for (int i = group.first() - 1;
        i >= 0 && i >= group.first() - FARTHEST && !words.is(i, ",");
        i--) {
      if (words.isAny(i, CAMPAIGNS) && isDecisive(i)) {
        return ClaimStatus.BACKGROUND;
      }
    }
    return isRelative(group.first()) && !isDated() ? ClaimStatus.BACKGROUND : ClaimStatus.CURRENT;
  }

  private boolean isReported() {
    for (int i = 0; i < words.size(); i++) {
      if (words.governs("reporting", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCalendar(i) || words.is(i, "yesterday") || words.is(i, "today")) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelative(int first) {
    for (int i = first - 1; i >= 0 && i > first - 25; i--) {
      boolean governs = words.isAny(i, RELATIVES) && !words.governs("reporting", i - 1);
      if (governs) {
        return i == first - 1 || words.isAny(i + 1, HELPERS);
      }
    }
    return false;
  }
}

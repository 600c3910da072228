package org.frontwire.claim.territory;

import java.util.Optional;
import org.frontwire.event.Modality;
import org.frontwire.text.WordSet;

/** Tells from the words before a verb whether what it says happened, or is denied, demanded, planned or a condition. */
final class VerbModality {
  private static final WordSet CONDITIONS = WordSet.of("if unless whether should");
  private static final WordSet DEMANDING = WordSet.of("should must");
  static final WordSet CAMPAIGNS = WordSet.of(
      "operation operations campaign offensive offensives battle battles fight push drive "
          + "effort efforts");
  private static final WordSet DECISIVE =
      WordSet.of("vital instrumental crucial decisive leading led successful");
  static final WordSet HELPERS = WordSet.of("help helps helped helping let saw made see");
  static final int FARTHEST = 8;
  private static final int DEEPEST = 4;

  private final Words words;

  VerbModality(Words words) {
    this.words = words;
  }

  /** The modality of a verb, which may be an -ing form or a bare one. */
  Modality of(VerbGroup group, boolean ing, boolean base) {
    return modality(group, ing, base, 0);
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

  boolean isHaveTo(int i) {
    return words.is(i, "have") || words.is(i, "has") || words.is(i, "had") || words.is(i, "having");
  }

  /** "Vital in the operations to impose a siege": the operations are told as done. */
  boolean isDecisive(int campaign) {
    return words.isAny(campaign, CAMPAIGNS) && isNear(campaign, DECISIVE, 6);
  }

  private Modality governedBy(int governor, String list, int depth) {
    if (!list.equals("real") || depth >= DEEPEST) {
      return governed(list);
    }
    String lower = words.lower(governor);
    return modality(VerbGroup.before(words, governor), lower.endsWith("ing"), false, depth + 1);
  }

  /** What the name of a list of governors says. */
  static Modality governed(String list) {
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

  boolean isBreak(int i) {
    return words.isPunctuation(i) && !words.is(i, "\"") && !words.is(i, "'");
  }

  boolean conditional(int verb) {
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

  boolean isNear(int at, WordSet wanted, int farthest) {
    for (int i = at - 1; i >= 0 && i >= at - farthest; i--) {
      if (words.isAny(i, wanted)) {
        return true;
      }
    }
    return false;
  }
}

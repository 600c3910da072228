package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.text.WordSet;

/** Finds who does what a verb says. */
final class Subjects {
  private static final WordSet PREPOSITIONS = WordSet.of(
      "of from by against with in on near between for at over into to toward towards under than "
          + "across around inside outside through behind like including alongside via per");
  private static final WordSet JOINING =
      WordSet.of("and , with alongside plus by or as well along together — -- the their its backed "
          + "supported");
  private static final WordSet PRONOUNS = WordSet.of("they it");
  private static final WordSet ASIDES = WordSet.ofSentences("( — –");

  /** An actor and those who act with it. */
  record Subject(String name, List<String> allies, int first, int end, boolean armed) {}

  private final Words words;
  private final StoryMemory memory;
  private final int sentence;

  Subjects(Words words, StoryMemory memory, int sentence) {
    this.words = words;
    this.memory = memory;
    this.sentence = sentence;
  }

  /** Who stands before the verb as its subject. */
  Optional<Subject> before(int verb) {
    if (words.in(WordList.UNARMED, verb - 1)) {
      return Optional.empty();
    }
    Optional<Subject> pronoun = pronoun(verb);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    Optional<ActorMention> nearest = nearest(verb);
    return nearest.isPresent() ? nearest.map(actor -> joined(actor, verb)) : name(verb);
  }

  /** Who follows a clause that has none of its own: "After capturing the hill, the army ...". */
  Optional<Subject> after(int end) {
    return words.is(end, ",")
        ? words.actors().stream()
            .filter(actor -> actor.first() > end && actor.first() <= end + 4)
            .findFirst()
            .map(actor -> joined(actor, actor.end()))
        : Optional.empty();
  }

  /** Who is named by "by": "captured last week by the army". */
  Optional<Subject> agent(int from) {
    for (int i = from; i < Math.min(words.size(), from + 9); i++) {
      if (words.is(i, "by")) {
        int by = i;
        return words.actors().stream()
            .filter(actor -> actor.first() > by && actor.first() <= by + 4)
            .findFirst()
            .map(actor -> joined(actor, actor.end()));
      }
      boolean nextClause =
          words.isPunctuation(i) && !words.is(i, ",") && !words.is(i, "(") && !words.is(i, ")");
      if (nextClause || (i > from && RuleBook.isVerb(words.lower(i)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  Subject of(ActorMention actor) {
    return joined(actor, actor.end());
  }

  private Optional<Subject> pronoun(int verb) {
    boolean pronoun = words.isAny(verb - 1, PRONOUNS);
    return pronoun
        ? memory.they(sentence).map(name -> new Subject(name, List.of(), verb - 1, verb, true))
        : Optional.empty();
  }

  private Optional<ActorMention> nearest(int verb) {
    List<ActorMention> actors = words.actors();
    for (int i = actors.size() - 1; i >= 0; i--) {
      ActorMention actor = actors.get(i);
      if (actor.end() <= verb && !isAttached(actor, verb)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /** Whether the mention hangs on a preposition, a verb or a noun: "from the rebels", "attacked the army", "the army's base". */
  private boolean isAttached(ActorMention actor, int verb) {
    if (words.is(actor.end(), "'s") || words.is(actor.end(), "'") || isAside(actor, verb)) {
      return true;
    }
    boolean toldTo = actor.end() == verb && words.is(verb, "to");
    if (toldTo) {
      return false;
    }
    int before = actor.first() - 1;
    while (before >= 0 && words.isWord(before) && (describes(before) || joinsAdjectives(before))) {
      before--;
    }
    String lower = words.lower(before);
    if (PREPOSITIONS.contains(lower)) {
      return true;
    }
    return isVerb(before, lower)
        && !words.lexicon().governs("real", lower)
        && !words.lexicon().governs("reporting", lower);
  }

  private boolean describes(int i) {
    String lower = words.lower(i);
    boolean article =
        words.lexicon().in(WordList.MODIFIERS, lower) && !PREPOSITIONS.contains(lower);
    return article
        || words.lexicon().isDemonym(lower)
        || lower.endsWith("-backed")
        || lower.endsWith("-led");
  }

  /** "Turkish and coalition air strikes". */
  private boolean joinsAdjectives(int i) {
    return words.is(i, "and") && words.isDemonym(i - 1);
  }

  private boolean isVerb(int i, String lower) {
    boolean looksSo =
        (lower.endsWith("ed") || lower.endsWith("ing")) && lower.length() > 4 && !words.isName(i);
    boolean base = RuleBook.isVerb(lower) && !words.isName(i);
    return words.isWord(i) && (looksSo || base);
  }

  /** Between dashes or parentheses, while the verb stands outside. */
  private boolean isAside(ActorMention actor, int verb) {
    if (!ASIDES.hasAny(words.sentence())) {
      return false;
    }
    boolean enclosed = opened(actor.first(), "(", ")") && !opened(verb, "(", ")");
    boolean dashed = dashes(actor.first()) % 2 == 1 && dashes(verb) % 2 == 0;
    return enclosed || dashed;
  }

  private boolean opened(int at, String open, String close) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      depth += words.is(i, open) ? 1 : 0;
      depth -= words.is(i, close) && depth > 0 ? 1 : 0;
    }
    return depth > 0;
  }

  private int dashes(int at) {
    int count = 0;
    for (int i = 0; i < at; i++) {
      count += words.is(i, "—") || words.is(i, "–") ? 1 : 0;
    }
    return count;
  }

  /** The actor with those joined to it on both sides. */
  private Subject joined(ActorMention actor, int verb) {
    List<ActorMention> group = new ArrayList<>(List.of(actor));
    List<ActorMention> actors = words.actors();
    int at = actors.indexOf(actor);
    for (int i = at - 1;
        i >= 0
            && joins(actors.get(i).end(), group.get(0).first())
            && !isAttached(actors.get(i), verb);
        i--) {
      group.add(0, actors.get(i));
    }
    for (int i = at + 1;
        i < actors.size()
            && joins(group.get(group.size() - 1).end(), actors.get(i).first());
        i++) {
      group.add(actors.get(i));
    }
    List<String> names = group.stream().map(this::name).distinct().toList();
    return new Subject(
        names.get(0),
        names.subList(1, names.size()),
        group.get(0).first(),
        group.get(group.size() - 1).end(),
        true);
  }

  private boolean joins(int from, int to) {
    boolean any = from < to;
    for (int i = from; i < to; i++) {
      any &= words.isAny(i, JOINING) || describes(i);
    }
    return any && to - from <= 6;
  }

  /** The name of an actor, told from the story where the words alone do not tell it. */
  String name(ActorMention actor) {
    return memory.resolved(actor, words.text(actor.first(), actor.end()), sentence);
  }

  /** A capitalised name right before the verb that no list knows. */
  private Optional<Subject> name(int verb) {
    int last = verb - 1;
    while (last > 0
        && (words.is(last, "who")
            || words.is(last, "which")
            || words.is(last, "that")
            || words.is(last, ","))) {
      last--;
    }
    int first = last + 1;
    while (first > 0 && words.isName(first - 1) && first > last - 5) {
      first--;
    }
    boolean found = first <= last && !(first == 0 && last == 0 && isVerb(0, words.lower(0)));
    return found
        ? Optional.of(new Subject(words.text(first, last + 1), List.of(), first, last + 1, false))
        : Optional.empty();
  }
}

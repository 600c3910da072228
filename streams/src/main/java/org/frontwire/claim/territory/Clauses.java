package org.frontwire.claim.territory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.territory.Element.Part;
import org.frontwire.claim.territory.Element.Slot;
import org.frontwire.claim.territory.Finding.Mood;
import org.frontwire.claim.territory.Subjects.Subject;
import org.frontwire.claim.territory.Verbs.Form;
import org.frontwire.event.Action;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads one rule at one word: active, passive, participial or nominal. */
final class Clauses {
  private static final WordSet DETERMINERS =
      WordSet.of("the a an this that their its his 's of another any no new each");

  private static final String NOBODY =
      "nobody armed is said to do it, and no word says that it is a place";

  private final Words words;
  private final Grounds grounds;
  private final Subjects subjects;
  private final Matcher matcher;
  private final Moods moods;
  private @Nullable VerbGroup last;
  private int asked = -1;
  private Optional<Subject> subject = Optional.empty();
  private @Nullable String refused;

  Clauses(Words words, Grounds grounds, Subjects subjects) {
    this.words = words;
    this.grounds = grounds;
    this.subjects = subjects;
    this.matcher = new Matcher(words, grounds);
    this.moods = new Moods(words);
  }

  /** A rule that starts with a verb. */
  Optional<Clause> verbal(Rule rule, Set<Form> forms, int verb) {
    refused = null;
    VerbGroup group = group(verb);
    boolean noun =
        group.first() == verb && !forms.contains(Form.ING) && words.isAny(verb - 1, DETERMINERS);
    if (noun || words.actorAt(verb).isPresent()) {
      return Optional.empty();
    }
    boolean participle = forms.contains(Form.PARTICIPLE);
    if (participle && group.be()) {
      return rule.activeOnly() ? Optional.empty() : passive(rule, group, forms);
    }
    Optional<Clause> active =
        rule.placeIsSubject() ? fallen(rule, group, forms) : active(rule, group, forms);
    boolean reduced = active.isEmpty()
        && !rule.activeOnly()
        && participle
        && !group.has()
        && !group.had()
        && group.modal().isEmpty();
    return reduced ? reduced(rule, group, forms) : active;
  }

  /** Why the words of the last rule fitted and still were no clause; null when they did not fit. */
  @Nullable String refused() {
    return refused;
  }

  private Optional<Clause> refuse(String why) {
    refused = why;
    return Optional.empty();
  }

  /** The words before the verb, read once for all its rules. */
  private VerbGroup group(int verb) {
    if (last == null || last.verb() != verb) {
      last = VerbGroup.before(words, verb);
    }
    return last;
  }

  /** Who stands before the verb, read once for all its rules. */
  private Optional<Subject> before(VerbGroup group) {
    Optional<Subject> known = group.verb() == asked ? subject : subjects.before(group.first());
    asked = group.verb();
    subject = known;
    return known;
  }

  private Optional<Clause> active(Rule rule, VerbGroup group, Set<Form> forms) {
    return matcher.match(rule.elements(), group.verb() + 1).flatMap(match -> {
      Optional<Subject> subject = match
          .actor()
          .map(subjects::of)
          .or(() -> before(group))
          .or(() -> subjects.after(match.end()));
      if (!isCredible(rule, match, subject)) {
        return refuse(NOBODY);
      }
      Mood mood = moods.ofVerb(group, forms);
      int first =
          subject.map(Subject::first).filter(start -> start < group.first()).orElse(group.first());
      return Optional.of(clause(rule, subject, match, mood, first, match.end(), group.verb()));
    });
  }

  /** Whether somebody armed does it, or the words say that it is a place and a name does it. */
  private boolean isCredible(Rule rule, Match match, Optional<Subject> subject) {
    boolean anybody = (rule.verbs().contains("flee") || match.grounds().isEmpty())
        && subject.filter(who -> words.is(who.first(), "they")).isPresent();
    if (anybody) {
      return false;
    }
    if (subject.filter(Subject::armed).isPresent()) {
      return true;
    }
    boolean demanding = rule.elements().stream()
        .anyMatch(element -> element instanceof Slot slot && slot.part() == Part.SURE_PLACE);
    boolean surePlace = !match.grounds().isEmpty() && match.grounds().get(0).sure();
    return subject.isPresent() && surePlace && !demanding;
  }

  private Optional<Clause> passive(Rule rule, VerbGroup group, Set<Form> forms) {
    Optional<Slot> object = rule.object();
    return object.flatMap(slot -> matcher
        .match(rule.passive(), group.verb() + 1)
        .flatMap(match -> grounds
            .before(beforeRelative(group.first()))
            .filter(ground -> fits(slot, ground))
            .flatMap(ground -> passive(rule, group, forms, match.on(ground)))));
  }

  /** "The town, which | was captured". */
  private int beforeRelative(int at) {
    int end = at;
    if (words.is(end - 1, "which") || words.is(end - 1, "that")) {
      end--;
    }
    return words.is(end - 1, ",") ? end - 1 : end;
  }

  private static boolean fits(Slot slot, Ground ground) {
    return slot.part() == Part.PLACE || ground.sure();
  }

  private Optional<Clause> passive(Rule rule, VerbGroup group, Set<Form> forms, Match match) {
    Ground ground = match.grounds().get(0);
    Optional<Subject> agent = subjects.agent(match.end());
    boolean told = match.foe() != null || isMilitary(rule);
    if (agent.isEmpty() && !(ground.sure() && told)) {
      return refuse(NOBODY);
    }
    int end = Math.max(match.end(), agent.map(Subject::end).orElse(0));
    Mood mood = moods.ofVerb(group, forms);
    return Optional.of(clause(rule, agent, match, mood, ground.first(), end, group.verb()));
  }

  private static boolean isMilitary(Rule rule) {
    return rule.action() == Action.RETAKEN
        || rule.verbs().contains("capture")
        || rule.action() == Action.BESIEGES;
  }

  /** "The town captured by the army", "the posts seized from the rebels". */
  private Optional<Clause> reduced(Rule rule, VerbGroup group, Set<Form> forms) {
    boolean told =
        subjects.agent(group.verb() + 1).isPresent() || words.is(group.verb() + 1, "from");
    return told
        ? passive(rule, group, forms)
            .filter(clause -> clause.subject().isPresent() || clause.enemy().isPresent())
        : Optional.empty();
  }

  /** "The town fell to the rebels". */
  private Optional<Clause> fallen(Rule rule, VerbGroup group, Set<Form> forms) {
    Optional<Match> match = matcher.match(rule.elements(), group.verb() + 1);
    return match.flatMap(said -> grounds
        .before(beforeRelative(group.first()))
        .filter(found -> rule.subject().filter(slot -> fits(slot, found)).isPresent())
        .map(place -> fallen(rule, group, forms, said.on(place))));
  }

  private Clause fallen(Rule rule, VerbGroup group, Set<Form> forms, Match match) {
    Optional<Subject> subject = match.actor().map(subjects::of);
    int first = match.grounds().get(0).first();
    return clause(
        rule, subject, match, moods.ofVerb(group, forms), first, match.end(), group.verb());
  }

  /** A rule that starts with a noun or another word. */
  Optional<Clause> nominal(Rule rule, int at) {
    refused = null;
    List<Element> elements = rule.elements();
    int first = 0;
    while (!(elements.get(first) instanceof Element.Word)) {
      first++;
    }
    boolean besieged = elements.get(0) instanceof Slot slot && slot.part() == Part.ENEMY;
    return matcher
        .match(elements.subList(first, elements.size()), at)
        .flatMap(match -> nominal(rule, at, besieged, match));
  }

  private Optional<Clause> nominal(Rule rule, int at, boolean besieged, Match match) {
    Optional<Subject> subject = match.actor().map(subjects::of);
    Optional<Subject> before = subjects.before(at);
    if (besieged && before.isEmpty()) {
      return Optional.empty();
    }
    boolean credible = subject.isPresent()
        || match.grounds().isEmpty()
        || match.grounds().get(0).sure()
        || match.foe() != null;
    if (!credible) {
      return refuse(NOBODY);
    }
    Match whole = besieged ? match.against(before.get().name(), match.end()) : match;
    Optional<Subject> actor =
        subject.isPresent() || besieged ? subject : before.filter(Subject::armed);
    Mood mood = moods.ofNoun(at, rule.action() == Action.WITHDREW, actor.isEmpty() && !besieged);
    return Optional.of(
        clause(rule, actor, whole, mood, besieged ? before.get().first() : at, match.end(), at));
  }

  private static Clause clause(
      Rule rule, Optional<Subject> subject, Match match, Mood mood, int first, int end, int verb) {
    return new Clause(
        rule.action(),
        subject,
        match.grounds(),
        Optional.ofNullable(match.foe()),
        mood,
        first,
        end,
        verb,
        rule.line());
  }
}

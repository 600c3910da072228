package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontwire.event.Effect;
import org.frontwire.text.WordSet;

/** Verbs and states: who was killed, whom something killed, who died, who is dead. */
final class VerbRule {
  private static final WordSet NOBODY = WordSet.of(
      "it which that what nobody none there nothing bill car bus vehicle house building hotel bomb "
          + "place village city country deal ceasefire truce plan plane aircraft helicopter animal dog "
          + "material much toll");

  private static final WordSet NOUN_BEFORE = WordSet.of("the a an of his her their");

  private final Line line;
  private final Subjects subjects;
  private final Objects objects;

  VerbRule(Line line) {
    this.line = line;
    this.subjects = new Subjects(line);
    this.objects = new Objects(line);
  }

  Optional<Hit> read(Trigger trigger) {
    return switch (trigger.form()) {
      case DONE -> done(trigger);
      case DOES -> active(trigger, "does");
      case DOING -> active(trigger, "doing");
      case SUFFERS -> suffers(trigger);
      case STATE -> state(trigger);
      case COUNT, OF -> Optional.empty();
    };
  }

  private Optional<Hit> done(Trigger trigger) {
    Verb verb = Verb.before(line.tokens, trigger.first());
    if (verb.passive()) {
      return passive(trigger, verb);
    }
    List<Group> adjacent = subjects.adjacent(verb.subjectEnd());
    if (!pairedWith(trigger)) {
      List<Group> object = objects.at(trigger.end());
      boolean next = !object.isEmpty()
          && !verb.perfect()
          && objects.hasOwnVerb(object.get(0))
          && (!adjacent.isEmpty() || !subjects.before(verb.subjectEnd()).isEmpty());
      if (!object.isEmpty() && !next) {
        return Optional.of(Hit.of(trigger, object, "active"));
      }
    }
    if (verb.perfect()) {
      return Optional.empty();
    }
    if (!adjacent.isEmpty()) {
      return Optional.of(Hit.of(trigger, adjacent, "reduced"));
    }
    List<Group> before = endsHeadline(trigger) ? subjects.before(verb.subjectEnd()) : List.of();
    if (!before.isEmpty()) {
      return Optional.of(Hit.of(trigger, before, "reduced"));
    }
    return verb.coordinated() ? shared(trigger, verb) : Optional.empty();
  }

  /** "Four people, one of them a child, killed, six others injured": another group with its own state follows. */
  private boolean endsHeadline(Trigger trigger) {
    int at = line.is(trigger.end(), ",") ? trigger.end() + 1 : trigger.end();
    Group next = line.startingAt(at);
    return next != null && objects.hasOwnVerb(next);
  }

  /** "killed or wounded 30": two effects and one number tell neither. */
  private boolean pairedWith(Trigger trigger) {
    boolean before = line.is(trigger.first() - 1, "or") || line.is(trigger.first() - 1, "and");
    boolean after = line.is(trigger.end(), "or") || line.is(trigger.end(), "and");
    for (Trigger other : line.triggers) {
      boolean near = (before && other.end() == trigger.first() - 1)
          || (after && other.first() == trigger.end() + 1);
      boolean harm = isHarm(trigger.effect()) && isHarm(other.effect());
      if (near && harm && other.effect() != trigger.effect() && other.form() == trigger.form()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarm(Effect effect) {
    return effect == Effect.KILLED || effect == Effect.WOUNDED;
  }

  private Optional<Hit> passive(Trigger trigger, Verb verb) {
    if (isName(trigger, verb)) {
      return Optional.empty();
    }
    if (pairedWith(trigger)
        && trigger.effect() != Effect.ABDUCTED
        && trigger.effect() != Effect.EVACUATED) {
      return Optional.empty();
    }
    List<Group> subject = subjects.before(verb.subjectEnd());
    if (!subject.isEmpty()) {
      return Optional.of(Hit.of(trigger, subject, "passive"));
    }
    return verb.singular() ? one(trigger, verb) : Optional.empty();
  }

  /** A verb in capitals after an auxiliary without: the title of something. */
  private boolean isName(Trigger trigger, Verb verb) {
    return line.tokens.get(trigger.first()).isCapitalised()
        && !line.tokens.get(verb.subjectEnd()).isCapitalised();
  }

  /** "X was murdered": a singular verb and somebody before it. */
  private Optional<Hit> one(Trigger trigger, Verb verb) {
    int at = verb.subjectEnd() - 1;
    Group several = line.endingAt(at + 1);
    if (several != null && several.value() != 1) {
      return Optional.empty();
    }
    boolean person = at >= 0 && line.tokens.get(at).isWord() && !NOBODY.has(line.tokens.get(at));
    boolean bodily = trigger.effect() == Effect.KILLED
        || trigger.effect() == Effect.ABDUCTED
        || trigger.effect() == Effect.WOUNDED;
    boolean aged = at > 2 && line.tokens.get(at - 1).isNumber() && line.is(at - 2, ",");
    boolean apposed =
        at > 0 && line.is(at, ",") && (aged || line.tokens.get(at - 1).isWord());
    if (!bodily || !(person || apposed) || negated(at)) {
      return Optional.empty();
    }
    return Optional.of(
        new Hit(trigger, trigger.effect(), List.of(), Math.max(0, at - 3), trigger.end(), "one"));
  }

  private boolean negated(int at) {
    return Words.in(line.tokens, at, Words.NEGATIONS)
        || Words.in(line.tokens, at - 1, Words.NEGATIONS)
        || Words.in(line.tokens, at - 2, Words.NEGATIONS);
  }

  /** "were kidnapped and murdered": the subject of the verb before. */
  private Optional<Hit> shared(Trigger trigger, Verb verb) {
    for (Trigger other : line.triggers) {
      boolean before = other.end() <= verb.subjectEnd()
          && verb.subjectEnd() - other.end() <= 6
          && other.effect() != trigger.effect();
      if (before && other.form() == Form.DONE && other.effect() != Effect.KILLED) {
        Optional<Hit> hit = done(other);
        if (hit.isPresent() && !hit.get().rule().equals("active")) {
          return Optional.of(new Hit(
              trigger,
              trigger.effect(),
              hit.get().groups(),
              hit.get().first(),
              trigger.end(),
              "shared"));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> active(Trigger trigger, String rule) {
    if (trigger.form() == Form.DOES && Words.in(line.tokens, trigger.first() - 1, NOUN_BEFORE)) {
      return Optional.empty();
    }
    List<Group> object = pairedWith(trigger) ? List.of() : objects.at(trigger.end());
    return object.isEmpty() ? Optional.empty() : Optional.of(Hit.of(trigger, object, rule));
  }

  private Optional<Hit> suffers(Trigger trigger) {
    if (line.is(trigger.first() - 1, "to")) {
      return Optional.empty();
    }
    Verb verb = Verb.before(line.tokens, trigger.first());
    List<Group> subject = subjects.before(verb.subjectEnd());
    if (!subject.isEmpty()) {
      return Optional.of(Hit.of(trigger, subject, "suffers"));
    }
    if (verb.coordinated()) {
      return shared(trigger, verb);
    }
    boolean named = trigger.effect() == Effect.KILLED
        && verb.subjectEnd() > 0
        && line.tokens.get(verb.subjectEnd() - 1).isCapitalised();
    boolean said = line.is(trigger.first(), "died") || line.is(trigger.first(), "dies");
    return named && said ? one(trigger, verb) : Optional.empty();
  }

  private Optional<Hit> state(Trigger trigger) {
    Verb verb = Verb.before(line.tokens, trigger.first());
    List<Group> adjacent = subjects.adjacent(verb.subjectEnd());
    if (!adjacent.isEmpty()) {
      return Optional.of(Hit.of(trigger, adjacent, "state"));
    }
    if (verb.passive() && !line.is(trigger.end(), "and")) {
      List<Group> subject = subjects.before(verb.subjectEnd());
      return subject.isEmpty() ? Optional.empty() : Optional.of(Hit.of(trigger, subject, "state"));
    }
    return Optional.empty();
  }

  /** All hits of this rule in the sentence, one per trigger word. */
  List<Hit> all() {
    List<Hit> hits = new ArrayList<>();
    for (Trigger trigger : line.triggers) {
      read(trigger).ifPresent(hits::add);
    }
    return hits;
  }
}

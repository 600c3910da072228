package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.event.Effect;

/** Nouns: "53 deaths", "the killing of more than 600 people", "the death toll rose to 21", "claimed nine lives". */
final class NounRule {
  private final Line line;
  private final Objects objects;

  NounRule(Line line) {
    this.line = line;
    this.objects = new Objects(line);
  }

  List<Hit> all() {
    List<Hit> hits = new ArrayList<>();
    for (Trigger trigger : line.triggers) {
      Group labelled = trigger.first() == 0 && line.is(trigger.end(), ":")
          ? line.startingAt(trigger.end() + 1)
          : null;
      if (labelled != null && labelled.isCounted()) {
        hits.add(Hit.of(trigger, List.of(labelled), "label"));
      }
      if (trigger.form() == Form.OF) {
        of(trigger, hits);
      } else if (trigger.form() == Form.COUNT) {
        counted(trigger, hits);
      }
    }
    hits.addAll(new TollRule(line).all());
    hits.addAll(new DrivenRule(line).all());
    hits.addAll(new ModifierRule(line).all());
    return hits;
  }

  private void of(Trigger trigger, List<Hit> hits) {
    List<Group> object = objects.at(trigger.end());
    if (!object.isEmpty()) {
      if (object.get(0).hasNoun() || object.get(0).value() > 4) {
        hits.add(Hit.of(trigger, object, "of"));
      }
      return;
    }
    boolean named =
        trigger.end() < line.tokens.size() && line.tokens.get(trigger.end()).isCapitalised();
    boolean title =
        named || line.is(trigger.end(), "commander") || line.is(trigger.end(), "father");
    if (title
        && trigger.effect() != Effect.DISPLACED
        && trigger.effect() != Effect.EVACUATED
        && trigger.effect() != Effect.DETAINED) {
      hits.add(new Hit(
          trigger,
          trigger.effect(),
          List.of(),
          trigger.first(),
          Math.min(line.tokens.size(), trigger.end() + 2),
          "of-one"));
    }
  }

  /** A number right before, with at most two words between: "53 deaths", "three confirmed civilian deaths". */
  private void counted(Trigger trigger, List<Hit> hits) {
    if (isVerb(trigger)) {
      return;
    }
    for (Group group : line.groups) {
      int gap = trigger.first() - group.end();
      boolean itself = group.isCounted()
          && group.hasNoun()
          && group.end() == trigger.end()
          && group.noun() <= trigger.first();
      if (itself
          || (group.isCounted()
              && gap >= 0
              && gap <= 2
              && !group.hasNoun()
              && plain(group.end(), trigger.first()))) {
        hits.add(Hit.of(trigger, List.of(group), "counted"));
        return;
      }
    }
  }

  /** "two rockets wounded a nurse": a word that also is a verb, with its object after it. */
  private boolean isVerb(Trigger trigger) {
    for (Trigger other : line.triggers) {
      if (other.first() == trigger.first()
          && other.form() == Form.DONE
          && !objects.at(trigger.end()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = line.tokens.get(i).isWord()
          && !Words.PREPOSITIONS.has(line.tokens.get(i))
          && !line.is(i, "and")
          && line.startingAt(i) == null;
      if (!word) {
        return false;
      }
    }
    return true;
  }
}

package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontwire.event.Effect;
import org.frontwire.event.Qualifier;
import org.frontwire.event.VictimKind;

/** Nouns: "53 deaths", "the killing of more than 600 people", "the death toll rose to 21", "claimed nine lives". */
final class NounRule {
  private static final Set<String> BEFORE_NUMBER = Words.set(
      "to at is was of reached hit topped reaches stands passed exceeded as now : surpassed than are be estimated");
  private static final int TOLL_REACH = 24;

  private final Line line;
  private final Objects objects;

  NounRule(Line line) {
    this.line = line;
    this.objects = new Objects(line);
  }

  List<Hit> all() {
    List<Hit> hits = new ArrayList<>();
    for (Trigger trigger : line.triggers) {
      if (trigger.form() == Form.OF) {
        of(trigger, hits);
      } else if (trigger.form() == Form.COUNT) {
        counted(trigger, hits);
      }
    }
    tolls(hits);
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

  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = line.tokens.get(i).isWord()
          && !Words.PREPOSITIONS.contains(line.tokens.get(i).lower())
          && !line.is(i, "and");
      if (!word) {
        return false;
      }
    }
    return true;
  }

  private void tolls(List<Hit> hits) {
    for (int i = 0; i < line.tokens.size(); i++) {
      Effect effect = tollAt(i);
      if (effect != null) {
        toll(i, effect, hits);
      }
    }
  }

  private @org.jspecify.annotations.Nullable Effect tollAt(int i) {
    if (line.is(i, "toll")) {
      return Effect.KILLED;
    }
    if (line.is(i, "number") && line.is(i + 1, "of")) {
      for (Trigger trigger : line.triggers) {
        if (trigger.first() >= i + 2 && trigger.first() <= i + 5) {
          return trigger.effect();
        }
      }
      return line.is(i + 2, "dead") || line.is(i + 2, "victims") || line.is(i + 2, "martyrs")
          ? Effect.KILLED
          : null;
    }
    return null;
  }

  private void toll(int i, Effect effect, List<Hit> hits) {
    for (Group group : line.groups) {
      int before = group.first() - 1;
      boolean near = group.first() > i && group.first() - i <= TOLL_REACH;
      if (near
          && group.isCounted()
          && Words.in(line.tokens, before, BEFORE_NUMBER)
          && !clauseEnds(i, group.first())) {
        Trigger trigger = new Trigger(i, i + 1, effect, Form.COUNT);
        hits.add(Hit.of(trigger, List.of(group), "toll"));
        return;
      }
    }
    if (line.is(i, "number") && effect == Effect.WOUNDED) {
      Group uncounted = new Group(
          i + 2,
          i + 2,
          i + 3,
          2,
          2,
          Qualifier.INDEFINITE,
          VictimKind.PEOPLE_UNSPECIFIED,
          false,
          false,
          -1,
          -1);
      hits.add(Hit.of(new Trigger(i, i + 1, effect, Form.COUNT), List.of(uncounted), "number-of"));
    }
  }

  private boolean clauseEnds(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, ";") || line.is(i, "but") || line.is(i, "while")) {
        return true;
      }
    }
    return false;
  }
}

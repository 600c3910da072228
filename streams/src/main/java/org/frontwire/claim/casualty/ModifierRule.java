package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frontwire.event.Effect;
import org.frontwire.event.Qualifier;
import org.frontwire.text.WordSet;

/** States inside a group and counts inside a noun: "300 displaced families", "three bodies were found", "a double homicide", "four counts of murder". */
final class ModifierRule {
  private static final WordSet INSIDE =
      WordSet.of("dead killed wounded injured missing displaced slain murdered kidnapped homeless");
  private static final WordSet FOUND =
      WordSet.of("found recovered discovered pulled retrieved dug brought");
  private static final Map<String, Integer> FOLD =
      Map.of("double", 2, "triple", 3, "quadruple", 4, "quintuple", 5);
  private static final WordSet FOLDS = WordSet.of(FOLD.keySet());
  private static final WordSet SUICIDES = WordSet.of("murder-suicide murder");
  private static final WordSet CRIMES = WordSet.of(
      "homicide homicides murder murders slaying slayings killing killings assassination");

  private final Line line;
  private final List<Hit> hits = new ArrayList<>();

  ModifierRule(Line line) {
    this.line = line;
  }

  List<Hit> all() {
    for (Group group : line.groups) {
      if (group.isCounted() && group.hasNoun()) {
        inside(group);
        bodies(group);
      } else if (group.isCounted()) {
        charges(group);
      }
    }
    for (int i = 0; i < line.tokens.size(); i++) {
      if (FOLDS.has(line.tokens.get(i)) || SUICIDES.has(line.tokens.get(i))) {
        manifold(i);
      }
    }
    return hits;
  }

  private void inside(Group group) {
    for (Trigger trigger : line.triggers) {
      boolean within = trigger.first() >= group.noun()
          && !line.is(group.first(), "the")
          && trigger.end() < group.end()
          && trigger.form() != Form.OF;
      if (within && INSIDE.has(line.tokens.get(trigger.first()))) {
        hits.add(Hit.of(trigger, List.of(group), "modifier"));
      }
    }
  }

  private void bodies(Group group) {
    boolean dead = line.is(group.end() - 1, "bodies") || line.is(group.end() - 1, "corpses");
    boolean found = Words.in(line.tokens, group.first() - 1, FOUND)
        || Words.in(line.tokens, group.first() - 2, FOUND);
    for (int i = group.end(); i < Math.min(line.tokens.size(), group.end() + 8); i++) {
      found |= Words.in(line.tokens, i, FOUND);
    }
    if (dead && found) {
      hits.add(Hit.of(
          new Trigger(group.end() - 1, group.end(), Effect.KILLED, Form.COUNT),
          List.of(group),
          "bodies"));
    }
  }

  /** "four counts of first-degree murder": as many victims, unless only attempted. */
  private void charges(Group group) {
    if (!line.is(group.end(), "counts") && !line.is(group.end() - 1, "counts")) {
      return;
    }
    for (int i = group.end(); i < Math.min(line.tokens.size(), group.end() + 7); i++) {
      if (line.is(i, "attempted") || line.is(i, ",") || line.is(i, "and")) {
        return;
      }
      if (line.is(i, "murder") || line.is(i, "homicide")) {
        hits.add(
            Hit.of(new Trigger(i, i + 1, Effect.KILLED, Form.COUNT), List.of(group), "charges"));
        return;
      }
    }
  }

  /** "a triple murder", "a double murder-suicide". */
  private void manifold(int i) {
    int fold = FOLD.getOrDefault(line.tokens.get(i).lower(), 1);
    int at = fold > 1 ? i + 1 : i;
    boolean suicide = line.is(at, "murder-suicide")
        || (line.is(at, "murder") && line.is(at + 1, "-") && line.is(at + 2, "suicide"));
    boolean crime = fold > 1 && Words.in(line.tokens, at, CRIMES);
    boolean counted = fold == 1 && FOLDS.has(line.tokens, i - 1);
    if (!(suicide && !counted) && !crime) {
      return;
    }
    long victims = fold + (suicide ? 1L : 0L);
    Group group = Group.bare(i, at + 1, victims, Qualifier.EXACT);
    hits.add(
        Hit.of(new Trigger(at, at + 1, Effect.KILLED, Form.COUNT), List.of(group), "manifold"));
  }
}

package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.event.Effect;
import org.frontwire.event.Qualifier;
import org.frontwire.text.WordSet;

/** Lives taken and people driven out: "claimed nine lives", "forced 400 families to flee", "48 women left the city". */
final class DrivenRule {
  private static final WordSet TAKING =
      WordSet.of("claimed claiming claims cost costing took taken taking claim ended");
  private static final WordSet DRIVING = WordSet.of(
      "forced forcing force forces driven driving drove driving compelled prompted prompting from left leaving leaves "
          + "made caused");
  private static final WordSet FLEEING = WordSet.of("flee leave evacuate abandon seek");
  private static final WordSet SEIZING =
      WordSet.of("took taking take takes holding held hold taken");
  private static final WordSet HELD = WordSet.of("hostage captive prisoner");
  private static final WordSet BEFORE_PLACE = WordSet.of("the besieged city town");

  private final Line line;
  private final List<Hit> hits = new ArrayList<>();

  DrivenRule(Line line) {
    this.line = line;
  }

  List<Hit> all() {
    lives();
    forced();
    held();
    return hits;
  }

  /** "claimed the lives of nine", "claimed nine lives", "nine lives were lost". */
  private void lives() {
    for (Group group : line.groups) {
      if (!group.isCounted() || !line.is(group.end() - 1, "lives")) {
        continue;
      }
      boolean taken = false;
      for (int i = Math.max(0, group.first() - 3); i < group.first(); i++) {
        taken |= Words.in(line.tokens, i, TAKING);
      }
      for (int i = group.end(); i < Math.min(line.tokens.size(), group.end() + 4); i++) {
        taken |= line.is(i, "lost") || line.is(i, "claimed");
      }
      if (taken) {
        hits.add(Hit.of(
            new Trigger(group.first(), group.end(), Effect.KILLED, Form.COUNT),
            List.of(group),
            "lives"));
      }
    }
  }

  /** "forced 400 families to flee", "forcing the evacuation": driven out by a verb around the group; "left the city" for civilians. */
  private void forced() {
    for (Group group : line.groups) {
      boolean forced = (group.isCounted() || group.qualifier() == Qualifier.NON_NUMERIC)
          && Words.in(line.tokens, group.first() - 1, DRIVING);
      int at = group.end();
      boolean out = (line.is(at, "to") && Words.in(line.tokens, at + 1, FLEEING))
          || (line.is(at, "from") && line.is(at + 1, "their"))
          || (line.is(at, "out") && line.is(at + 1, "of"))
          || line.is(at, "homeless");
      if (forced && out) {
        hits.add(Hit.of(
            new Trigger(at, Math.min(at + 2, line.tokens.size()), Effect.DISPLACED, Form.STATE),
            List.of(group),
            "forced"));
      }
      if (group.isCounted() && group.hasNoun() && line.is(at, "left") && isPlace(at + 1)) {
        hits.add(Hit.of(
            new Trigger(at, at + 1, Effect.EVACUATED, Form.SUFFERS), List.of(group), "left"));
      }
    }
  }

  /** "took nine sailors hostage". */
  private void held() {
    for (Group group : line.groups) {
      boolean taken = Words.in(line.tokens, group.first() - 1, SEIZING)
          && (Words.in(line.tokens, group.end(), HELD)
              || Words.in(line.tokens, group.end() - 1, HELD));
      if (taken && group.isCounted() && group.hasNoun()) {
        int at = group.end() - 1;
        hits.add(
            Hit.of(new Trigger(at, at + 1, Effect.ABDUCTED, Form.STATE), List.of(group), "held"));
      }
    }
  }

  private boolean isPlace(int i) {
    int at = Words.in(line.tokens, i, BEFORE_PLACE) ? i + 1 : i;
    return line.sentence.places().stream().anyMatch(p -> p.first() >= i && p.first() <= at + 1);
  }
}

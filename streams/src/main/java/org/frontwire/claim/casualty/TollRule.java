package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.event.Effect;
import org.frontwire.event.Qualifier;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tolls and their rise: "the death toll rose to 21", "the number of dead", "raising to 25 the number of people killed". */
final class TollRule {
  /** Name of the rule for a toll that grew by what the same sentence tells. */
  static final String RAISED = "raised";

  private static final WordSet BEFORE_NUMBER = WordSet.of(
      "to at is was of reached hit topped reaches stands passed exceeded as now : surpassed than are be "
          + "estimated past beyond above over exceeds");
  private static final WordSet EXCEEDING =
      WordSet.of("passed exceeded topped surpassed past beyond exceeds");
  private static final WordSet RAISING = WordSet.of(
      "raising bringing taking pushing lifting increasing sending driving putting brings raises takes "
          + "pushes raised brought took pushed lifted");
  private static final WordSet COUNTED = WordSet.of("dead victims martyrs fatalities deaths");
  private static final int REACH = 24;
  private static final int NEAR = 5;

  private final Line line;

  TollRule(Line line) {
    this.line = line;
  }

  List<Hit> all() {
    List<Hit> hits = new ArrayList<>();
    if (line.triggers.isEmpty() && line.groups.isEmpty()) {
      return hits;
    }
    for (int i = 0; i < line.tokens.size(); i++) {
      Trigger trigger = tollAt(i);
      Hit hit = trigger == null ? null : toll(trigger);
      if (hit != null) {
        hits.add(hit);
      }
    }
    return hits;
  }

  /** The toll told here with what it counts: "toll", "number of people killed". */
  private @Nullable Trigger tollAt(int i) {
    if (line.is(i, "toll")) {
      return new Trigger(i, i + 1, Effect.KILLED, Form.COUNT);
    }
    boolean number = line.is(i, "number") && line.is(i + 1, "of");
    if (!number && !(line.is(i, "total") && isRaised(i))) {
      return null;
    }
    for (Trigger trigger : line.triggers) {
      if (trigger.first() >= i + 2 && trigger.first() <= i + NEAR) {
        return new Trigger(i, trigger.end(), trigger.effect(), Form.COUNT);
      }
    }
    return Words.in(line.tokens, i + 2, COUNTED)
        ? new Trigger(i, i + 3, Effect.KILLED, Form.COUNT)
        : null;
  }

  private @Nullable Hit toll(Trigger trigger) {
    int i = trigger.first();
    int raising = raisingBefore(i);
    Group before = raising < 0 ? null : figureBetween(raising, i);
    Group figure = before == null ? figureAfter(i) : before;
    if (figure != null) {
      return Hit.of(trigger, List.of(exceeded(figure)), raising < 0 ? "toll" : RAISED);
    }
    return line.is(i, "number") && trigger.effect() == Effect.WOUNDED ? uncounted(i) : null;
  }

  private boolean isRaised(int i) {
    return raisingBefore(i) >= 0;
  }

  private int raisingBefore(int i) {
    for (int at = i - 1; at >= Math.max(0, i - NEAR - 2); at--) {
      if (Words.in(line.tokens, at, RAISING)) {
        return at;
      }
    }
    return -1;
  }

  /** "raising to at least 25 the number". */
  private @Nullable Group figureBetween(int raising, int toll) {
    for (Group group : line.groups) {
      boolean led = Words.in(line.tokens, group.first() - 1, BEFORE_NUMBER);
      if (group.isCounted() && led && group.first() > raising && group.end() <= toll) {
        return group;
      }
    }
    return null;
  }

  private @Nullable Group figureAfter(int i) {
    for (Group group : line.groups) {
      boolean near = group.first() > i && group.first() - i <= REACH;
      boolean led = Words.in(line.tokens, group.first() - 1, BEFORE_NUMBER)
          || Words.in(line.tokens, group.first(), BEFORE_NUMBER);
      boolean number = group.isCounted() && group.qualifier() != Qualifier.IMPLICIT_ONE;
      if (near && number && led && !clauseEnds(i, group.first())) {
        return group;
      }
    }
    return null;
  }

  private Group exceeded(Group group) {
    boolean more =
        group.qualifier() == Qualifier.EXACT && Words.in(line.tokens, group.first() - 1, EXCEEDING);
    return more ? group.limited(Qualifier.MORE_THAN) : group;
  }

  private static Hit uncounted(int i) {
    Group people = Group.bare(i + 2, i + 3, 2, Qualifier.INDEFINITE);
    return Hit.of(new Trigger(i, i + 1, Effect.WOUNDED, Form.COUNT), List.of(people), "number-of");
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

package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.text.WordSet;

/** Finds the group that stands before a verb as its subject. */
final class Subjects {
  private static final int FURTHEST = 26;
  private static final WordSet RELATIVES = WordSet.of("who whom which that");

  private final Line line;

  Subjects(Line line) {
    this.line = line;
  }

  /** The group or joined groups that end right at this token, adverbs apart; empty when there are none. */
  List<Group> adjacent(int end) {
    Group last = line.endingAt(end);
    return last == null || isPart(last) || isNoneOf(last) ? List.of() : joined(last);
  }

  /** The subject that ends here or some words before; empty when there is none. */
  List<Group> before(int subjectEnd) {
    int end = subjectEnd;
    if (end > 0 && RELATIVES.has(line.tokens.get(end - 1))) {
      end = line.is(end - 2, ",") ? end - 2 : end - 1;
    }
    Group governed = null;
    for (int i = line.groups.size() - 1; i >= 0; i--) {
      Group group = line.groups.get(i);
      if (group.end() > end) {
        continue;
      }
      if (end - group.end() > FURTHEST || broken(group.end(), end)) {
        break;
      }
      if (isNoneOf(group)) {
        return List.of();
      }
      if (isPart(group)) {
        continue;
      }
      if (!isGoverned(group)) {
        return joined(group);
      }
      governed = governed == null ? group : governed;
    }
    return governed == null || governed.end() != end ? List.of() : joined(governed);
  }

  /** "none of the 40 passengers". */
  private boolean isNoneOf(Group group) {
    int of = line.is(group.first() - 1, "the") ? group.first() - 2 : group.first() - 1;
    return line.is(of, "of") && Words.in(line.tokens, of - 1, Words.NEGATIONS);
  }

  /** A group told as part of another: "including four children", "among them two women". */
  private boolean isPart(Group group) {
    boolean anew = line.is(group.first() - 1, "and") && line.is(group.first() - 2, ",");
    if (anew && hasOwnVerb(group)) {
      return false;
    }
    for (int i = group.first() - 1; i >= Math.max(0, group.first() - 9); i--) {
      boolean among = (line.is(i, "among") || line.is(i, "of"))
          && (line.is(i + 1, "them") || line.is(i + 1, "whom"));
      if (among || Words.in(line.tokens, i, Words.INCLUDING)) {
        return true;
      }
      boolean inside = line.is(i, ",")
          || line.is(i, "and")
          || line.is(i, "them")
          || line.is(i, "whom")
          || line.endingAt(i + 1) != null
          || insideGroup(i);
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  private boolean hasOwnVerb(Group group) {
    return Words.in(line.tokens, group.end(), Words.BE)
        || line.hasTrigger(group.end(), group.end() + 1);
  }

  private boolean insideGroup(int i) {
    for (Group group : line.groups) {
      if (group.first() <= i && i < group.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean isGoverned(Group group) {
    return Words.in(line.tokens, group.first() - 1, Words.PREPOSITIONS)
        && !line.is(group.first() - 1, "than");
  }

  private boolean broken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.in(line.tokens, i, Words.BREAKERS)
          || line.is(i, ";")
          || line.is(i, ":")
          || Words.in(line.tokens, i, Words.BE)) {
        return !opensRelative(from);
      }
    }
    return line.hasTrigger(from, to);
  }

  /** "the men who were …", "11 people, of whom four were children, …", "11 people, four of whom were children, …". */
  private boolean opensRelative(int i) {
    int at = line.is(i, ",") ? i + 1 : i;
    return Words.in(line.tokens, at, RELATIVES)
        || (at > i && (line.is(at + 1, "whom") || line.is(at + 2, "whom")));
  }

  /** "a leader and two associates": all groups joined to the last by "and" or commas. */
  private List<Group> joined(Group last) {
    List<Group> all = new ArrayList<>();
    all.add(last);
    Group next = last;
    while (true) {
      int at = next.first() - 1;
      at = Words.in(line.tokens, at, Words.POSSESSIVES) ? at - 1 : at;
      boolean and = line.is(at, "and") || line.is(at, "&");
      at = and && line.is(at - 1, ",")
          ? at - 2
          : and || (line.is(at, ",") && all.size() > 1) ? at - 1 : -2;
      Group before = at < 0 ? null : line.endingAt(at + 1);
      if (before == null
          || before.of()
          || isObject(before)
          || (and && at < next.first() - 2 && isGoverned(before))
          || (isGoverned(before) && !before.isCounted())) {
        return all;
      }
      all.add(0, before);
      next = before;
    }
  }

  /** "killed two soldiers and three guards were hurt": the first two belong to the verb before them. */
  private boolean isObject(Group group) {
    for (Trigger trigger : line.triggers) {
      boolean active = trigger.form() == Form.DONE
          || trigger.form() == Form.DOES
          || trigger.form() == Form.DOING;
      if (active && trigger.end() == group.first()) {
        return true;
      }
    }
    return false;
  }
}

package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the group that stands after a verb as its object. */
final class Objects {
  private static final WordSet SKIPPED = WordSet.of(
      "off up the all both another an a additional further as also instantly ( possibly reportedly nearby");

  private final Line line;

  Objects(Line line) {
    this.line = line;
  }

  /** The group or joined groups that start here, or one word on; empty when there are none. */
  List<Group> at(int start) {
    int begin = afterAside(start);
    Group first = line.objectAt(begin);
    for (int i = begin; first == null && i < begin + 3 && Words.in(line.tokens, i, SKIPPED); i++) {
      first = line.startingAt(i + 1);
    }
    if (first == null
        && line.is(start, "and")
        && start + 1 < line.tokens.size()
        && line.tokens.get(start + 1).lower().endsWith("ed")) {
      first = line.startingAt(start + 2);
    }
    return first == null ? List.of() : joined(first);
  }

  /** Past an aside: "of, according to the latest data, 400 people". */
  private int afterAside(int start) {
    if (!line.is(start, ",")) {
      return start;
    }
    for (int i = start + 1; i < Math.min(line.tokens.size(), start + 9); i++) {
      if (line.is(i, ",")) {
        return i + 1;
      }
    }
    return start;
  }

  private List<Group> joined(Group first) {
    List<Group> all = new ArrayList<>();
    all.add(first);
    Group last = first;
    for (Group next = after(last); next != null; next = after(last)) {
      all.add(next);
      last = next;
    }
    return all;
  }

  private @Nullable Group after(Group group) {
    int at = group.end();
    if (line.is(at, ",") && line.is(at + 1, "and")) {
      at += 2;
    } else if (line.is(at, "and")
        || (line.is(at, ",") && line.startingAt(at + 1) != null && listGoesOn(at + 1))) {
      at++;
    } else {
      return null;
    }
    Group next = line.startingAt(
        Words.in(line.tokens, at, Words.POSSESSIVES) && line.startingAt(at) == null ? at + 1 : at);
    return next == null || next.of() || hasOwnVerb(next) ? null : next;
  }

  /** "two soldiers, a guard and a driver": after the comma there is a list up to an "and". */
  private boolean listGoesOn(int at) {
    Group next = line.startingAt(at);
    return next != null
        && next.hasNoun()
        && line.is(next.end(), "and")
        && (line.startingAt(next.end() + 1) != null || line.startingAt(next.end() + 2) != null)
        && !next.of();
  }

  boolean hasOwnVerb(Group group) {
    int at = group.end();
    while (Words.in(line.tokens, at, Words.ADVERBS)) {
      at++;
    }
    boolean trigger = false;
    for (Trigger t : line.triggers) {
      trigger |= t.first() == at;
    }
    return trigger || Words.in(line.tokens, at, Words.BE) || Words.in(line.tokens, at, Words.HAVE);
  }
}

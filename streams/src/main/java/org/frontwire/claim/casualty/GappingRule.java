package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.text.WordSet;

/** A verb said once for several places: "ten were killed in the market, five at the mill and two near the bridge". */
final class GappingRule {
  private static final WordSet LOCATING = WordSet.of("in at near on outside inside");
  private static final int LONGEST_PLACE = 9;

  private final Line line;

  GappingRule(Line line) {
    this.line = line;
  }

  /** What the groups without a verb of their own add to the hits of the sentence. */
  List<Hit> after(List<Hit> hits) {
    List<Hit> added = new ArrayList<>(0);
    for (Hit hit : hits) {
      if (hit.trigger().form() != Form.OF
          && hit.trigger().form() != Form.COUNT
          && !hit.groups().isEmpty()) {
        gapped(hit, added);
      }
    }
    return added;
  }

  private void gapped(Hit hit, List<Hit> added) {
    int end = hit.end();
    for (Group group : line.groups) {
      if (group.first() < end) {
        continue;
      }
      if (!group.isCounted() || group.of() || !isGapped(end, group)) {
        return;
      }
      added.add(new Hit(
          hit.trigger(), hit.effect(), List.of(group), group.first(), group.end(), "gapped"));
      end = group.end();
    }
  }

  /** "killed in the market, five at": a place on both sides, and no other verb. */
  private boolean isGapped(int end, Group group) {
    int at = line.is(group.first() - 1, "another") ? group.first() - 2 : group.first() - 1;
    boolean joined = line.is(at, ",") || line.is(at, "and");
    boolean near = group.first() - end <= LONGEST_PLACE && Words.in(line.tokens, end, LOCATING);
    return joined
        && near
        && Words.in(line.tokens, group.end(), LOCATING)
        && !line.hasTrigger(end, placeEnd(group.end()));
  }

  /** Where the place of a group ends: at the next comma or "and". */
  private int placeEnd(int from) {
    int end = from;
    while (end < Math.min(line.tokens.size(), from + LONGEST_PLACE)
        && !line.is(end, ",")
        && !line.is(end, "and")) {
      end++;
    }
    return end;
  }
}

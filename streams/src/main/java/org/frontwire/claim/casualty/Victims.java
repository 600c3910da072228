package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.event.VictimKind;
import org.jspecify.annotations.Nullable;

/** Who was hit: in the words of the text, their kind, and how many women and children among them. */
record Victims(
    @Nullable String words,
    VictimKind kind,
    @Nullable Long women,
    @Nullable Long children,
    List<String> names) {

  static Victims of(Line line, Hit hit) {
    List<Group> groups = hit.groups();
    if (groups.isEmpty()) {
      return new Victims(null, VictimKind.PEOPLE_UNSPECIFIED, null, null, Names.of(line, hit));
    }
    Group first = groups.get(0);
    Group last = groups.get(groups.size() - 1);
    boolean worded = first.noun() < last.end();
    String words = worded ? line.words(first.noun(), last.end()) : null;
    Breakdown among = Breakdown.of(line, hit);
    return new Victims(
        words,
        kind(groups),
        positive(among.women()),
        positive(among.children()),
        Names.of(line, hit));
  }

  /** The first that is told. */
  private static VictimKind kind(List<Group> groups) {
    for (Group group : groups) {
      if (group.kind() != VictimKind.PEOPLE_UNSPECIFIED) {
        return group.kind();
      }
    }
    return VictimKind.PEOPLE_UNSPECIFIED;
  }

  private static @Nullable Long positive(long number) {
    return number > 0 ? number : null;
  }
}

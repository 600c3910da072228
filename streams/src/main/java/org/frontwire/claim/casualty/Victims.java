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
    VictimKind kind = groups.stream()
        .map(Group::kind)
        .filter(k -> k != VictimKind.PEOPLE_UNSPECIFIED)
        .findFirst()
        .orElse(VictimKind.PEOPLE_UNSPECIFIED);
    Breakdown among = Breakdown.of(line, hit);
    return new Victims(
        words, kind, positive(among.women()), positive(among.children()), Names.of(line, hit));
  }

  private static @Nullable Long positive(long number) {
    return number > 0 ? number : null;
  }
}

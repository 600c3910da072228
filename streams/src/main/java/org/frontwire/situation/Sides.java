package org.frontwire.situation;

import java.util.Set;
import org.frontwire.event.TerritorialClaim;
import org.jspecify.annotations.Nullable;

/** Whether two names stand for one side of a war. */
public final class Sides {
  private static final Set<String> COMMON = Words.of(
      "force forces fighter fighters group groups army military militant militants troops rebel rebels"
          + " and the allies allied backed supported government regime syrian opposition led");

  private Sides() {}

  /** Whether the names are equal, or one says no more than the other. */
  public static boolean same(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    return Words.folded(one).equals(Words.folded(other))
        || contains(one, other)
        || contains(other, one);
  }

  static boolean same(@Nullable String name, TerritorialClaim claim) {
    return same(name, claim.getActor())
        || claim.getAllies().stream().anyMatch(ally -> same(name, ally));
  }

  private static boolean contains(String wide, String narrow) {
    Set<String> telling = Words.of(narrow);
    if (!Words.of(wide).containsAll(telling)) {
      return false;
    }
    telling.removeAll(COMMON);
    return !telling.isEmpty();
  }
}

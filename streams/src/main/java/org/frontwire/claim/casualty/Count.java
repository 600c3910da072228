package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.event.Qualifier;
import org.jspecify.annotations.Nullable;

/** How many: low, best and high with what limits them. */
record Count(
    @Nullable Long low, @Nullable Long best, @Nullable Long high, Qualifier qualifier) {
  static final Count ONE = new Count(1L, 1L, 1L, Qualifier.IMPLICIT_ONE);

  /** The sum of joined groups. */
  static Count of(List<Group> groups) {
    if (groups.isEmpty()) {
      return ONE;
    }
    long low = 0;
    long high = 0;
    boolean counted = false;
    boolean share = false;
    for (Group group : groups) {
      low += group.isCounted() ? group.value() : 0;
      high += group.isCounted() ? group.upper() : 0;
      counted |= group.isCounted();
      share |= group.qualifier() == Qualifier.NON_NUMERIC;
    }
    if (!counted) {
      return new Count(null, null, null, share ? Qualifier.NON_NUMERIC : Qualifier.INDEFINITE);
    }
    return of(low, high, groups.size() == 1 ? groups.get(0).qualifier() : joint(groups));
  }

  private static Count of(long low, long high, Qualifier qualifier) {
    return switch (qualifier) {
      case AT_LEAST -> new Count(low, low, null, qualifier);
      case MORE_THAN -> new Count(low + 1, null, null, qualifier);
      case UP_TO -> new Count(null, low, low, qualifier);
      case RANGE -> new Count(low, null, high, qualifier);
      case INDEFINITE -> new Count(low, null, null, qualifier);
      case NON_NUMERIC, UNKNOWN -> new Count(null, null, null, qualifier);
      case EXACT, ABOUT, ORDINAL, IMPLICIT_ONE -> new Count(low, low, low, qualifier);
    };
  }

  private static Qualifier joint(List<Group> groups) {
    boolean vague =
        groups.stream().anyMatch(g -> g.qualifier() == Qualifier.INDEFINITE && g.isCounted());
    if (vague) {
      return Qualifier.INDEFINITE;
    }
    for (Qualifier kind : List.of(
        Qualifier.AT_LEAST,
        Qualifier.MORE_THAN,
        Qualifier.UP_TO,
        Qualifier.RANGE,
        Qualifier.ABOUT)) {
      if (groups.stream().anyMatch(g -> g.qualifier() == kind)) {
        return kind;
      }
    }
    return groups.stream().anyMatch(g -> !g.isCounted()) ? Qualifier.AT_LEAST : Qualifier.EXACT;
  }

  /** Whether the words give a figure or say why not; "civilians were killed" alone does neither. */
  boolean tells() {
    return low != null || best != null || high != null || qualifier == Qualifier.NON_NUMERIC;
  }

  boolean isFirm() {
    return qualifier != Qualifier.INDEFINITE && qualifier != Qualifier.NON_NUMERIC && figure() > 0;
  }

  /** The number the words give, -1 for none: 20 for "more than 20". */
  long figure() {
    if (best != null) {
      return best;
    }
    return low == null ? -1 : qualifier == Qualifier.MORE_THAN ? low - 1 : low;
  }
}

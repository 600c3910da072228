package org.frontwire.situation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Role;
import org.frontwire.event.VictimKind;

/** Whether two claims can speak of one event. Symmetric; knows nothing of a third claim. */
final class SameIncident {
  /** A figure this high is hardly shared by chance on one day. */
  private static final long TELLING_COUNT = 3;

  private static final Set<VictimKind> ANYBODY =
      EnumSet.of(VictimKind.PEOPLE_UNSPECIFIED, VictimKind.UNKNOWN);

  private SameIncident() {}

  static boolean agree(Sighting one, Sighting other) {
    if (!CauseFamily.agree(one.claim().getCause(), other.claim().getCause())
        || !one.claim().getTheatre().equals(other.claim().getTheatre())) {
      return false;
    }
    Nearness nearness = Nearness.between(one.spot(), other.spot());
    if (nearness == Nearness.APART) {
      return false;
    }
    if (one.effect() == other.effect() && !victimsAgree(one, other)) {
      return false;
    }
    return (nearness == Nearness.SAME || shareDetail(one, other))
        && !toldApart(one, other)
        && !namedApart(one, other);
  }

  /** One entry that gives two figures for the same effect, and does not relate them, tells of two events. */
  private static boolean toldApart(Sighting one, Sighting other) {
    CasualtyClaim a = one.claim();
    CasualtyClaim b = other.claim();
    return one.effect() == other.effect()
        && a.getUri().equals(b.getUri())
        && a.getEntry().equals(b.getEntry())
        && a.getPublishedAt().equals(b.getPublishedAt())
        && a.getRole() == Role.PRIMARY
        && b.getRole() == Role.PRIMARY
        && one.count().isPresent()
        && other.count().isPresent()
        && Count.differ(a, b);
  }

  private static boolean namedApart(Sighting one, Sighting other) {
    return one.effect() == other.effect()
        && !one.names().isEmpty()
        && !other.names().isEmpty()
        && isSingle(one.claim())
        && isSingle(other.claim())
        && Collections.disjoint(one.names(), other.names());
  }

  private static boolean victimsAgree(Sighting one, Sighting other) {
    return kindsAgree(one.claim().getVictimKind(), other.claim().getVictimKind())
        && !isOneOfMany(one, other)
        && !isOneOfMany(other, one);
  }

  private static boolean kindsAgree(VictimKind one, VictimKind other) {
    return one == other || ANYBODY.contains(one) || ANYBODY.contains(other);
  }

  private static boolean isOneOfMany(Sighting single, Sighting many) {
    return isSingle(single.claim()) && many.count().orElse(2) > 1;
  }

  private static boolean isSingle(CasualtyClaim claim) {
    return claim.getQualifier() == Qualifier.IMPLICIT_ONE
        || claim.getQualifier() == Qualifier.ORDINAL;
  }

  private static boolean shareDetail(Sighting one, Sighting other) {
    if (!Collections.disjoint(one.names(), other.names())
        || !Collections.disjoint(one.traits(), other.traits())) {
      return true;
    }
    if (one.effect() != other.effect()) {
      return one.claim().getUri().equals(other.claim().getUri())
          && one.claim().getEntry().equals(other.claim().getEntry());
    }
    return one.count().isPresent()
        && one.count().equals(other.count())
        && one.count().getAsLong() >= TELLING_COUNT;
  }
}

package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.event.Cause;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Place;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Parts and totals. A figure of a story is the total of others of the same effect, day and cause when they add up to it
 * exactly: 21 over 11, 7, 2 and 1. The parts stand near one another, before or after the total; up to two other figures may
 * stand between them. Small totals, which add up by chance, need an unbroken run of parts. At most {@value #CANDIDATES}
 * figures are tried for each total, and those of one story once each.
 */
final class Totals {
  private static final int CANDIDATES = 9;
  private static final int NEAR_SENTENCES = 4;
  private static final int MOST_SKIPPED = 2;
  private static final int TOO_SMALL_TO_SKIP = 5;

  private final List<CasualtyFinding> findings;

  private Totals(List<CasualtyFinding> findings) {
    this.findings = findings;
  }

  /** Marks the parts of each total in place. */
  static void mark(List<CasualtyFinding> findings) {
    Totals totals = new Totals(findings);
    for (int i = 0; i < findings.size(); i++) {
      totals.mark(i);
    }
  }

  private void mark(int i) {
    CasualtyFinding total = findings.get(i);
    if (!mayStand(total) || total.figure() < 2) {
      return;
    }
    List<Integer> candidates = candidates(i);
    int parts = subset(candidates, total.figure());
    for (int bit = 0; bit < candidates.size(); bit++) {
      if ((parts & (1 << bit)) != 0) {
        int part = candidates.get(bit);
        findings.set(part, findings.get(part).as(Role.PART_OF, total));
      }
    }
  }

  private static boolean mayStand(CasualtyFinding finding) {
    return finding.role == Role.PRIMARY
        && finding.isFirm()
        && finding.scope() != Scope.CUMULATIVE
        && isText(finding);
  }

  /** The smaller figures around the total, nearest sentences first to count, in document order. */
  private List<Integer> candidates(int i) {
    CasualtyFinding total = findings.get(i);
    List<Integer> near = new ArrayList<>(CANDIDATES);
    for (int j = Math.max(0, i - CANDIDATES);
        j < Math.min(findings.size(), i + Roles.REACH) && near.size() < CANDIDATES;
        j++) {
      CasualtyFinding part = findings.get(j);
      if (j != i && mayStand(part) && part.figure() < total.figure() && agree(part, total)) {
        near.add(j);
      }
    }
    return near;
  }

  private static boolean agree(CasualtyFinding part, CasualtyFinding total) {
    return part.effect() == total.effect()
        && part.told.count().qualifier() != Qualifier.UP_TO
        && sameDay(part, total)
        && sameCause(part.cause(), total.cause())
        && inside(part.place(), total.place());
  }

  private static boolean sameDay(CasualtyFinding part, CasualtyFinding total) {
    return !part.isDated()
        || !total.isDated()
        || part.date().getStart().equals(total.date().getStart());
  }

  private static boolean sameCause(Cause part, Cause total) {
    return part == total || isVague(part) || isVague(total);
  }

  private static boolean isVague(Cause cause) {
    return switch (cause) {
      case UNSTATED, UNKNOWN, ATTACK, WAR, BOMBARDMENT, CLASHES, BOMBING -> true;
      case AIRSTRIKE,
          SHELLING,
          SUICIDE_ATTACK,
          SHOOTING,
          VEHICLE_ATTACK,
          CHEMICAL_ATTACK,
          EXECUTION,
          STARVATION,
          ACCIDENT,
          DISASTER,
          EVACUATION -> false;
    };
  }

  private static boolean inside(@Nullable Place part, @Nullable Place total) {
    return part == null
        || total == null
        || part.getCountry().equals(total.getCountry())
        || part.getCountry().isEmpty()
        || total.getCountry().isEmpty();
  }

  /** Bits of the candidates that add up to the total: an unbroken run, else all but one or two of a run. */
  private int subset(List<Integer> candidates, long total) {
    for (int skipped = 0; skipped <= (total < TOO_SMALL_TO_SKIP ? 0 : MOST_SKIPPED); skipped++) {
      for (int bits = 3; bits < 1 << candidates.size(); bits++) {
        if (gaps(bits) == skipped && sum(candidates, bits) == total && isNear(candidates, bits)) {
          return bits;
        }
      }
    }
    return 0;
  }

  private static int gaps(int bits) {
    int span =
        Integer.SIZE - Integer.numberOfLeadingZeros(bits) - Integer.numberOfTrailingZeros(bits);
    return Integer.bitCount(bits) < 2 ? Integer.MAX_VALUE : span - Integer.bitCount(bits);
  }

  private long sum(List<Integer> candidates, int bits) {
    long sum = 0;
    for (int bit = 0; bit < candidates.size(); bit++) {
      sum += (bits & (1 << bit)) == 0 ? 0 : findings.get(candidates.get(bit)).figure();
    }
    return sum;
  }

  private boolean isNear(List<Integer> candidates, int bits) {
    int last = -1;
    for (int bit = 0; bit < candidates.size(); bit++) {
      if ((bits & (1 << bit)) != 0) {
        int sentence = findings.get(candidates.get(bit)).sentence().index();
        if (last >= 0 && sentence - last > NEAR_SENTENCES) {
          return false;
        }
        last = sentence;
      }
    }
    return true;
  }

  static boolean isText(CasualtyFinding finding) {
    EntryKind kind = finding.sentence().entry().getKind();
    return kind != EntryKind.HEADLINE && kind != EntryKind.CAPTION;
  }
}

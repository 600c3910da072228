package org.frontwire.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Effect;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Figure;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Toll;
import org.jspecify.annotations.Nullable;

/**
 * What several claims about one effect of one event amount to.
 *
 * <p>Each origin stands for its newest figure; a lower one replaces a higher one only when the same origin clearly
 * corrects itself: by an article that says so, or exactly and for the same place. The highest of these is the best estimate. An origin that later, exactly and for the same place
 * says less lowers the low bound: the two conflict. Words without a number ("dozens") give a floor while no claim
 * has a number, and are never compared with one.
 */
final class Reckoning {
  /** From one page to the next of an origin, a figure below this share of the old one is taken for a part of it. */
  private static final int PART_SHARE = 2;

  private Reckoning() {}

  static Optional<Toll> toll(Effect effect, List<Sighting> members) {
    List<Sighting> sorted = members.stream()
        .filter(s -> s.effect() == effect)
        .sorted(Sighting.ORDER)
        .toList();
    List<Sighting> own = sorted.stream().filter(s -> !s.isCopy()).toList();
    List<Sighting> counted = own.stream().filter(s -> s.count().isPresent()).toList();
    if (counted.isEmpty()) {
      return own.stream()
          .filter(s -> s.claim().getLow().or(s.claim()::getHigh).isPresent())
          .max(VAGUE)
          .map(deciding -> toll(deciding, figure(deciding, null), sorted));
    }
    Collection<Sighting> current = currentByOrigin(counted);
    Sighting highest = current.stream().max(HIGHEST).orElseThrow();
    Sighting deciding = counted.stream()
        .filter(s -> s.count().equals(highest.count()))
        .max(DECIDING)
        .orElseThrow();
    return Optional.of(toll(deciding, figure(deciding, lowest(current, deciding)), sorted));
  }

  private static final Comparator<Sighting> DECIDING = Comparator.comparing(
          (Sighting s) -> !isHeadline(s))
      .thenComparing(s -> s.claim().getPublishedAt())
      .thenComparing(s -> -Count.exactness(s.claim().getQualifier()))
      .thenComparing(Sighting.ORDER.reversed());

  private static final Comparator<Sighting> HIGHEST =
      Comparator.comparing((Sighting s) -> s.count().orElse(0)).thenComparing(DECIDING);

  private static final Comparator<Sighting> VAGUE = Comparator.comparing(
          (Sighting s) -> s.claim().getLow().orElse(0L))
      .thenComparing(s -> s.claim().getHigh().orElse(0L))
      .thenComparing(DECIDING);

  private static Collection<Sighting> currentByOrigin(List<Sighting> counted) {
    TreeMap<String, Sighting> current = new TreeMap<>();
    counted.forEach(sighting -> current.merge(sighting.origin(), sighting, Reckoning::later));
    return current.values();
  }

  private static Sighting later(Sighting held, Sighting next) {
    boolean higher = next.count().orElse(0) >= held.count().orElse(0);
    boolean rough =
        next.claim().getQualifier() == Qualifier.ABOUT && !Count.differ(held.claim(), next.claim());
    return (higher && !rough) || corrects(held, next) ? next : held;
  }

  private static boolean corrects(Sighting held, Sighting next) {
    boolean later = next.claim().getPublishedAt().isAfter(held.claim().getPublishedAt());
    return later && (next.claim().getCorrection() || contradictsItself(held, next));
  }

  private static boolean contradictsItself(Sighting held, Sighting next) {
    boolean inPlace = held.claim().getUri().equals(next.claim().getUri())
        && held.claim().getEntry().equals(next.claim().getEntry());
    boolean comparable = next.count().orElse(0) * PART_SHARE >= held.count().orElse(0);
    return contradicts(next, held) && (inPlace || comparable);
  }

  /** Whether a claim says exactly, and for the same place, that it was fewer. */
  private static boolean contradicts(Sighting lower, Sighting higher) {
    CasualtyClaim claim = lower.claim();
    return claim.getHigh().isPresent()
        && claim.getHigh().get() < higher.count().orElse(0)
        && (claim.getQualifier() == Qualifier.EXACT || claim.getQualifier() == Qualifier.RANGE)
        && !isHeadline(lower)
        && Count.differ(claim, higher.claim())
        && Nearness.between(lower.spot(), higher.spot()) == Nearness.SAME;
  }

  private static @Nullable Long lowest(Collection<Sighting> current, Sighting deciding) {
    return current.stream()
        .filter(s -> !s.claim().getPublishedAt().isBefore(deciding.claim().getPublishedAt()))
        .filter(s -> contradicts(s, deciding)
            && s.count().orElse(0) * PART_SHARE >= deciding.count().orElse(0))
        .map(s -> s.count().orElse(0))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Figure figure(Sighting deciding, @Nullable Long disputedLow) {
    CasualtyClaim claim = deciding.claim();
    Long low = disputedLow == null ? claim.getLow().orElse(null) : disputedLow;
    return new Figure(low, claim.getBest().orElse(null), claim.getHigh().orElse(null));
  }

  private static Toll toll(Sighting deciding, Figure figure, List<Sighting> members) {
    List<Sighting> behind = new ArrayList<>(List.of(deciding));
    members.stream().filter(s -> !s.equals(deciding) && supports(s, deciding)).forEach(behind::add);
    Support support = new Support();
    behind.forEach(s ->
        support.add(s.claim().getOutlet(), s.origin(), s.claim().getAttribution(), s.isCopy()));
    return new Toll(
        deciding.effect(),
        figure,
        behind.stream().flatMap(s -> s.claim().getWomen().stream()).findFirst().orElse(null),
        behind.stream()
            .flatMap(s -> s.claim().getChildren().stream())
            .findFirst()
            .orElse(null),
        behind.stream()
            .flatMap(s -> s.claim().getVictims().stream())
            .findFirst()
            .orElse(null),
        behind.stream().map(s -> s.claim().getId()).toList(),
        support.outlets(),
        support.origins(),
        support.attributions());
  }

  private static boolean supports(Sighting sighting, Sighting deciding) {
    if (sighting.count().isEmpty() || deciding.count().isEmpty()) {
      return sighting.count().equals(deciding.count())
          && sighting.claim().getLow().equals(deciding.claim().getLow());
    }
    return !Count.differ(sighting.claim(), deciding.claim());
  }

  private static boolean isHeadline(Sighting sighting) {
    return sighting.claim().getEntryKind() == EntryKind.HEADLINE;
  }
}

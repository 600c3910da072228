package org.frontwire.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sorts sightings into events, independently of their order.
 *
 * <p>Exact reports come first: those of one day that agree with each other are one event. Vaguer ones then join an
 * event of the same day, those without a said day one of the day before, the same or the next, and copies come last.
 * What finds no event to join makes one with its likes of the same day. So a vague report never ties two exact ones
 * together, and what happened a week ago cannot change today's events.
 */
final class Grouping {
  /** Events that a claim can change, and all that their members depend on, lie within so many days of it. */
  static final int REACH_DAYS = 6;

  private final Map<LocalDate, List<List<Sighting>>> events = new HashMap<>();

  private Grouping() {}

  static List<List<Sighting>> of(List<Sighting> sightings) {
    List<Sighting> sorted = sightings.stream().sorted(Sighting.ORDER).toList();
    Grouping grouping = new Grouping();
    grouping.add(
        sorted.stream().filter(s -> !s.isCopy() && s.said() && s.isPrecise()).toList(), 0);
    grouping.add(
        sorted.stream().filter(s -> !s.isCopy() && s.said() && !s.isPrecise()).toList(), 0);
    grouping.add(sorted.stream().filter(s -> !s.isCopy() && !s.said()).toList(), 1);
    grouping.join(sorted.stream().filter(Sighting::isCopy).toList(), 1);
    return grouping.events.values().stream().flatMap(List::stream).toList();
  }

  private void add(List<Sighting> tier, int reach) {
    join(tier, reach)
        .forEach((day, alone) ->
            events.computeIfAbsent(day, any -> new ArrayList<>()).addAll(clusters(alone)));
  }

  /** Lets sightings join events that stood before; gives those that found none, by day. */
  private Map<LocalDate, List<Sighting>> join(List<Sighting> tier, int reach) {
    Map<LocalDate, List<Sighting>> alone = new HashMap<>();
    List<Optional<List<Sighting>>> homes =
        tier.stream().map(sighting -> home(sighting, reach)).toList();
    for (int i = 0; i < tier.size(); i++) {
      LocalDate day = tier.get(i).day();
      homes
          .get(i)
          .orElseGet(() -> alone.computeIfAbsent(day, any -> new ArrayList<>()))
          .add(tier.get(i));
    }
    return alone;
  }

  private Optional<List<Sighting>> home(Sighting sighting, int reach) {
    return Stream.iterate(-reach, day -> day <= reach, day -> day + 1)
        .flatMap(day -> events.getOrDefault(sighting.day().plusDays(day), List.of()).stream())
        .filter(event -> meets(event, sighting))
        .min(Comparator.comparing((List<Sighting> event) -> !holdsCount(event, sighting))
            .thenComparing(event ->
                Math.abs(event.get(0).day().toEpochDay() - sighting.day().toEpochDay()))
            .thenComparing(
                event -> event.stream().min(Sighting.ORDER).orElseThrow(), Sighting.ORDER));
  }

  private static boolean holdsCount(List<Sighting> event, Sighting sighting) {
    return event.stream()
        .anyMatch(member ->
            member.effect() == sighting.effect() && member.count().equals(sighting.count()));
  }

  private static List<List<Sighting>> clusters(List<Sighting> sightings) {
    List<List<Sighting>> clusters = new ArrayList<>();
    for (Sighting sighting : sightings) {
      List<List<Sighting>> apart = new ArrayList<>();
      List<Sighting> merged = new ArrayList<>(List.of(sighting));
      for (List<Sighting> cluster : clusters) {
        if (meets(cluster, sighting)) {
          merged.addAll(cluster);
        } else {
          apart.add(cluster);
        }
      }
      apart.add(merged);
      clusters = apart;
    }
    return clusters;
  }

  /** A loop, not a stream: a busy day asks this a million times. */
  private static boolean meets(List<Sighting> event, Sighting sighting) {
    for (Sighting member : event) {
      if (SameIncident.agree(member, sighting)) {
        return true;
      }
    }
    return false;
  }
}

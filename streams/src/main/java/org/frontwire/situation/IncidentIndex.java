package org.frontwire.situation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Place;
import org.jspecify.annotations.Nullable;

/**
 * The claims of late days, each worked out once, to find those that have to do with a batch. Derived from the store, which is read a
 * day at a time when the day is first asked for; not thread-safe.
 *
 * <p>Two claims have to do with each other when they can be of one event, or when a third one has to do with both. Nobody else can
 * change how they are sorted into events, so that assessing them alone gives what assessing all claims of these days would.
 */
public final class IncidentIndex {
  /** Held in memory, about 2 KB each; the days that were not asked for longest are dropped. */
  private static final int MOST = 50_000;

  /** How many days two claims of one event can be apart. */
  private static final int WIDEST = 2;

  private final Function<Neighbourhood.Range, List<CasualtyClaim>> store;
  private final Map<String, Day> days = new LinkedHashMap<>(64, 0.75f, true);
  private int held;

  /** @param store the stored claims under a range of keys */
  public IncidentIndex(Function<Neighbourhood.Range, List<CasualtyClaim>> store) {
    this.store = store;
  }

  /** The stored claims that have to do with any of these; costs a comparison per claim found and claim of its place and days. */
  public List<CasualtyClaim> kin(Collection<CasualtyClaim> claims) {
    Deque<Sighting> open = new ArrayDeque<>();
    Set<String> reachable = new TreeSet<>();
    claims.stream()
        .filter(claim -> Standing.of(claim).isInSituation() && !Series.isSeries(claim))
        .forEach(claim -> {
          open.add(Sighting.of(claim));
          reachable.addAll(Neighbourhood.incidentPrefixes(claim));
        });
    Map<String, CasualtyClaim> kin = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      Sighting next = open.pop();
      for (int apart = -WIDEST; apart <= WIDEST; apart++) {
        String prefix =
            Neighbourhood.incidentPrefix(next.claim().getTheatre(), next.day().plusDays(apart));
        if (reachable.contains(prefix)) {
          day(prefix).linked(next, kin.keySet()).forEach(other -> {
            kin.put(other.claim().getId(), other.claim());
            open.push(other);
          });
        }
      }
    }
    forget(reachable);
    return List.copyOf(kin.values());
  }

  /** Takes a claim that was stored. */
  public void put(CasualtyClaim claim) {
    @Nullable Day day = Series.isSeries(claim) ? null : days.get(Neighbourhood.prefix(claim));
    if (day != null) {
      held -= day.size();
      day.put(claim);
      held += day.size();
    }
  }

  private Day day(String prefix) {
    @Nullable Day known = days.get(prefix);
    if (known != null) {
      return known;
    }
    Day day = new Day();
    store.apply(Neighbourhood.Range.under(prefix)).forEach(day::put);
    days.put(prefix, day);
    held += day.size();
    return day;
  }

  private void forget(Set<String> inUse) {
    Iterator<Map.Entry<String, Day>> eldest = days.entrySet().iterator();
    while (held > MOST && eldest.hasNext()) {
      Map.Entry<String, Day> day = eldest.next();
      if (!inUse.contains(day.getKey())) {
        held -= day.getValue().size();
        eldest.remove();
      }
    }
  }

  /** The claims of one day, by the place that they name, so that places far apart are told once and not claim by claim. */
  private static final class Day {
    private final Map<Optional<Place>, Map<String, Sighting>> places = new LinkedHashMap<>();
    private int size;

    int size() {
      return size;
    }

    void put(CasualtyClaim claim) {
      places.values().forEach(place -> size -= place.remove(claim.getId()) == null ? 0 : 1);
      if (Standing.of(claim).isInSituation()) {
        places
            .computeIfAbsent(claim.getPlace(), any -> new LinkedHashMap<>())
            .put(claim.getId(), Sighting.of(claim));
        size++;
      }
    }

    List<Sighting> linked(Sighting one, Set<String> known) {
      List<Sighting> linked = new ArrayList<>();
      for (Map<String, Sighting> place : places.values()) {
        if (place.isEmpty() || isApart(one, place.values().iterator().next())) {
          continue;
        }
        for (Sighting other : place.values()) {
          if (!known.contains(other.claim().getId()) && areLinked(one, other)) {
            linked.add(other);
          }
        }
      }
      return linked;
    }

    private static boolean isApart(Sighting one, Sighting other) {
      return Nearness.between(one.spot(), other.spot()) == Nearness.APART;
    }

    /** Whether both can be in one event: it has one day, and only claims that do not say their day, and copies, come from beside it. */
    private static boolean areLinked(Sighting one, Sighting other) {
      long apart = Math.abs(one.day().toEpochDay() - other.day().toEpochDay());
      return apart <= reach(one) + reach(other) && SameIncident.agree(one, other);
    }

    private static int reach(Sighting sighting) {
      return sighting.said() && !sighting.isCopy() ? 0 : 1;
    }
  }
}

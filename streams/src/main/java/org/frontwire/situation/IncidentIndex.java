package org.frontwire.situation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.frontwire.event.CasualtyClaim;
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

  private final Function<Neighbourhood.Range, List<CasualtyClaim>> store;
  private final Map<String, Map<String, Sighting>> days = new LinkedHashMap<>(64, 0.75f, true);
  private int held;

  /** @param store the stored claims under a range of keys */
  public IncidentIndex(Function<Neighbourhood.Range, List<CasualtyClaim>> store) {
    this.store = store;
  }

  /** The stored claims that have to do with any of these; costs a comparison per claim of these days and claim found. */
  public List<CasualtyClaim> kin(Collection<CasualtyClaim> claims) {
    Deque<Sighting> open = new ArrayDeque<>();
    claims.stream()
        .filter(claim -> Standing.of(claim).isInSituation() && !Series.isSeries(claim))
        .forEach(claim -> open.add(Sighting.of(claim)));
    Map<LocalDate, List<Sighting>> left = around(open);
    List<CasualtyClaim> kin = new ArrayList<>();
    while (!open.isEmpty()) {
      Sighting next = open.pop();
      for (int apart = -2; apart <= 2; apart++) {
        Iterator<Sighting> others =
            left.getOrDefault(next.day().plusDays(apart), List.of()).iterator();
        while (others.hasNext()) {
          Sighting other = others.next();
          if (areLinked(next, other)) {
            others.remove();
            open.push(other);
            kin.add(other.claim());
          }
        }
      }
    }
    return kin;
  }

  /** Takes a claim that was stored. */
  public void put(CasualtyClaim claim) {
    @Nullable Map<String, Sighting> day =
        Series.isSeries(claim) ? null : days.get(Neighbourhood.prefix(claim));
    if (day == null) {
      return;
    }
    @Nullable Sighting before = Standing.of(claim).isInSituation()
        ? day.put(claim.getId(), Sighting.of(claim))
        : day.remove(claim.getId());
    held += Standing.of(claim).isInSituation() ? 1 : 0;
    held -= before == null ? 0 : 1;
  }

  /** Whether both can be in one event: it has one day, and only claims that do not say their day, and copies, come from beside it. */
  private static boolean areLinked(Sighting one, Sighting other) {
    long apart = Math.abs(one.day().toEpochDay() - other.day().toEpochDay());
    return apart <= reach(one) + reach(other) && SameIncident.agree(one, other);
  }

  private static int reach(Sighting sighting) {
    return sighting.said() && !sighting.isCopy() ? 0 : 1;
  }

  private Map<LocalDate, List<Sighting>> around(Collection<Sighting> seeds) {
    Set<String> prefixes = new TreeSet<>();
    seeds.forEach(seed -> prefixes.addAll(Neighbourhood.incidentPrefixes(seed.claim())));
    Map<LocalDate, List<Sighting>> around = new HashMap<>();
    for (String prefix : prefixes) {
      for (Sighting sighting : day(prefix).values()) {
        around.computeIfAbsent(sighting.day(), any -> new ArrayList<>()).add(sighting);
      }
    }
    forget(prefixes);
    return around;
  }

  private Map<String, Sighting> day(String prefix) {
    @Nullable Map<String, Sighting> known = days.get(prefix);
    if (known != null) {
      return known;
    }
    Map<String, Sighting> day = new LinkedHashMap<>();
    store.apply(Neighbourhood.Range.under(prefix)).stream()
        .filter(claim -> Standing.of(claim).isInSituation())
        .forEach(claim -> day.put(claim.getId(), Sighting.of(claim)));
    days.put(prefix, day);
    held += day.size();
    return day;
  }

  private void forget(Set<String> inUse) {
    Iterator<Map.Entry<String, Map<String, Sighting>>> eldest = days.entrySet().iterator();
    while (held > MOST && eldest.hasNext()) {
      Map.Entry<String, Map<String, Sighting>> day = eldest.next();
      if (!inUse.contains(day.getKey())) {
        held -= day.getValue().size();
        eldest.remove();
      }
    }
  }
}

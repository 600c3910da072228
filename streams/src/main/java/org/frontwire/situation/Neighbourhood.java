package org.frontwire.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Place;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;

/**
 * Which stored claims can matter to a batch. A processor stores every claim under {@link #key}, and loads the ranges
 * of a batch before it assesses: what the batch changes comes out exactly as if it had loaded everything.
 *
 * <p>Keys are plain text in the order of their UTF-8 bytes. Incidents lie under their day, series under their own key,
 * control under the place.
 *
 * @param casualtyRanges ranges of casualty claim keys that do not overlap
 * @param territoryRanges ranges of territorial claim keys that do not overlap
 */
public record Neighbourhood(List<Range> casualtyRanges, List<Range> territoryRanges) {
  public Neighbourhood {
    casualtyRanges = List.copyOf(casualtyRanges);
    territoryRanges = List.copyOf(territoryRanges);
  }

  /** Keys from one to another, both included. */
  public record Range(String from, String to) {
    /** Whether a key lies in it. */
    public boolean contains(String key) {
      return from.compareTo(key) <= 0 && key.compareTo(to) <= 0;
    }

    /** All keys that begin with a prefix ending in '|'. */
    private static Range under(String prefix) {
      return new Range(prefix, prefix.substring(0, prefix.length() - 1) + "}");
    }
  }

  /** The neighbourhood of all claims of a batch that can change the situation. */
  public static Neighbourhood of(ClaimBatch batch) {
    TreeSet<LocalDate> days = new TreeSet<>();
    TreeSet<String> prefixes = new TreeSet<>();
    batch.getCasualties().stream()
        .filter(claim -> Standing.of(claim).isInSituation())
        .forEach(claim -> {
          if (Series.isSeries(claim)) {
            prefixes.add(prefix(claim));
          } else {
            days.add(EventDay.of(claim));
          }
        });
    List<Range> ranges = new ArrayList<>(incidentRanges(batch.getTheatre(), days));
    prefixes.forEach(prefix -> ranges.add(Range.under(prefix)));
    List<Range> places = batch.getTerritories().stream()
        .filter(claim -> Standing.of(claim).isInSituation())
        .map(Neighbourhood::prefix)
        .distinct()
        .sorted()
        .map(Range::under)
        .toList();
    return new Neighbourhood(ranges, places);
  }

  /** Where a processor stores a casualty claim. */
  public static String key(CasualtyClaim claim) {
    return prefix(claim) + claim.getId();
  }

  /** Where a processor stores a territorial claim. */
  public static String key(TerritorialClaim claim) {
    return prefix(claim) + claim.getId();
  }

  static String placeKey(TerritorialClaim claim) {
    return claim.getPlace().flatMap(Place::getId).orElse("");
  }

  private static String prefix(CasualtyClaim claim) {
    return Series.isSeries(claim)
        ? "series|" + claim.getTheatre() + "|" + Digest.of(Series.key(claim)) + "|"
        : incidentPrefix(claim.getTheatre(), EventDay.of(claim));
  }

  private static String prefix(TerritorialClaim claim) {
    return "place|" + claim.getTheatre() + "|" + Digest.of(placeKey(claim)) + "|";
  }

  private static String incidentPrefix(String theatre, LocalDate day) {
    return "incident|" + theatre + "|" + day + "|";
  }

  private static List<Range> incidentRanges(String theatre, TreeSet<LocalDate> days) {
    TreeSet<LocalDate> near = new TreeSet<>();
    for (LocalDate day : days) {
      LocalDate first = day.minusDays(Grouping.REACH_DAYS);
      Stream.iterate(first, next -> next.plusDays(1))
          .limit(2L * Grouping.REACH_DAYS + 1)
          .forEach(near::add);
    }
    List<Range> ranges = new ArrayList<>();
    LocalDate first = null;
    for (LocalDate day : near) {
      first = first == null ? day : first;
      if (!near.contains(day.plusDays(1))) {
        String to = Range.under(incidentPrefix(theatre, day)).to();
        ranges.add(new Range(incidentPrefix(theatre, Objects.requireNonNull(first)), to));
        first = null;
      }
    }
    return ranges;
  }
}

package org.frontwire.situation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Place;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;

/**
 * Which stored claims can matter to a batch. A processor stores every claim under its {@link #keys}, and loads the
 * neighbourhood of a batch before it assesses: what the batch changes comes out exactly as if it had loaded everything.
 *
 * <p>Keys are plain text in the order of their UTF-8 bytes. Incidents lie under their day, series under their own key,
 * control under the place, and captures under their day as well, since a place may go by two names.
 */
public final class Neighbourhood {
  private Neighbourhood() {}

  /** Keys from one to another, both included. */
  public record Range(String from, String to) {
    /** Whether a key lies in it. */
    public boolean contains(String key) {
      return from.compareTo(key) <= 0 && key.compareTo(to) <= 0;
    }

    /** All keys that begin with a prefix, which ends in '|'. */
    static Range under(String prefix) {
      return new Range(prefix, prefix.substring(0, prefix.length() - 1) + "}");
    }
  }

  /**
   * Loads the claims that can matter to a batch; each range is asked for once.
   *
   * @param before the claims of the batch as they are stored, those that are: what they said matters as well as what they say
   */
  public static KnownClaims load(ClaimBatch batch, KnownClaims before, Stored stored) {
    List<CasualtyClaim> tolls = both(batch.getCasualties(), before.casualties());
    List<TerritorialClaim> holds = both(batch.getTerritories(), before.territories());
    Stream<CasualtyClaim> series =
        seriesRanges(tolls).flatMap(range -> stored.series(range).stream());
    KnownClaims near = new KnownClaims(
        Stream.concat(stored.kin(tolls).stream(), series).toList(),
        territories(holds, stored::territories));
    return near.with(before);
  }

  /** The stored claims. */
  public interface Stored {
    /** The claims that have to do with any of these, as {@link IncidentIndex} finds them. */
    List<CasualtyClaim> kin(List<CasualtyClaim> claims);

    List<CasualtyClaim> series(Range range);

    List<TerritorialClaim> territories(Range range);
  }

  private static <C> List<C> both(List<C> now, List<C> before) {
    return Stream.concat(now.stream(), before.stream()).toList();
  }

  /** Where a processor stores a casualty claim. */
  public static List<String> keys(CasualtyClaim claim) {
    return List.of(prefix(claim) + claim.getId());
  }

  /** Where a processor stores a territorial claim: under its place, and when it tells of a capture under each day it can have been. */
  public static List<String> keys(TerritorialClaim claim) {
    return prefixes(claim).map(prefix -> prefix + claim.getId()).toList();
  }

  static String placeKey(TerritorialClaim claim) {
    return claim.getPlace().flatMap(Place::getId).orElse("");
  }

  private static Stream<Range> seriesRanges(List<CasualtyClaim> claims) {
    return claims.stream()
        .filter(claim -> Standing.of(claim).isInSituation() && Series.isSeries(claim))
        .map(Neighbourhood::prefix)
        .distinct()
        .sorted()
        .map(Range::under);
  }

  /** Under which the claims lie that can matter to one that is of no series: those of the days around its own. */
  static List<String> incidentPrefixes(CasualtyClaim claim) {
    return days(EventDay.of(claim))
        .map(day -> incidentPrefix(claim.getTheatre(), day))
        .toList();
  }

  /** Follows places and days of captures until nothing new turns up: few steps, since few places go unnamed. */
  private static List<TerritorialClaim> territories(
      List<TerritorialClaim> claims, Function<Range, List<TerritorialClaim>> store) {
    List<TerritorialClaim> found = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    Set<String> wanted = new TreeSet<>();
    claims.stream()
        .filter(claim -> Standing.of(claim).isInSituation())
        .forEach(claim -> prefixes(claim).forEach(wanted::add));
    while (!wanted.isEmpty()) {
      wanted.forEach(prefix -> found.addAll(store.apply(Range.under(prefix))));
      asked.addAll(wanted);
      wanted.clear();
      wanted.addAll(next(found, claims));
      wanted.removeAll(asked);
    }
    return found.stream().distinct().toList();
  }

  private static Set<String> next(
      List<TerritorialClaim> found, Collection<TerritorialClaim> batch) {
    List<TerritorialClaim> captures =
        Stream.concat(found.stream(), batch.stream()).filter(Aliases::isCapture).toList();
    Set<String> unnamed = captures.stream()
        .filter(Aliases::isDescribed)
        .flatMap(Neighbourhood::capturePrefixes)
        .collect(toSet());
    Set<String> next = new HashSet<>();
    batch.stream()
        .filter(Aliases::isCapture)
        .flatMap(Neighbourhood::capturePrefixes)
        .forEach(next::add);
    captures.stream()
        .filter(claim -> capturePrefixes(claim).anyMatch(unnamed::contains))
        .forEach(claim -> prefixes(claim).forEach(next::add));
    return next;
  }

  static String prefix(CasualtyClaim claim) {
    return Series.isSeries(claim)
        ? "series|" + claim.getTheatre() + "|" + Digest.of(Series.key(claim)) + "|"
        : incidentPrefix(claim.getTheatre(), EventDay.of(claim));
  }

  static String incidentPrefix(String theatre, LocalDate day) {
    return "incident|" + theatre + "|" + day + "|";
  }

  private static Stream<String> prefixes(TerritorialClaim claim) {
    Stream<String> captures = Aliases.isCapture(claim) ? capturePrefixes(claim) : Stream.empty();
    return Stream.concat(Stream.of(placePrefix(claim)), captures);
  }

  private static String placePrefix(TerritorialClaim claim) {
    return "place|" + claim.getTheatre() + "|" + Digest.of(placeKey(claim)) + "|";
  }

  private static Stream<String> capturePrefixes(TerritorialClaim capture) {
    return Aliases.days(capture).stream()
        .map(day -> "capture|" + capture.getTheatre() + "|" + day + "|");
  }

  private static Stream<LocalDate> days(LocalDate day) {
    return Stream.iterate(day.minusDays(Grouping.REACH_DAYS), next -> next.plusDays(1))
        .limit(2L * Grouping.REACH_DAYS + 1);
  }
}

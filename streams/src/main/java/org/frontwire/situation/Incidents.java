package org.frontwire.situation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.Cause;
import org.frontwire.event.DateRange;
import org.frontwire.event.Effect;
import org.frontwire.event.Place;
import org.frontwire.event.Toll;
import org.jspecify.annotations.Nullable;

/** Turns casualty claims that may count into incidents. */
final class Incidents {
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private Incidents() {}

  static List<IncidentClaims> of(Collection<CasualtyClaim> claims) {
    List<Sighting> admitted = claims.stream()
        .filter(claim -> Standing.of(claim).isInSituation())
        .map(Sighting::of)
        .toList();
    List<List<Sighting>> groups = new ArrayList<>(
        Grouping.of(admitted.stream().filter(s -> !Series.isSeries(s.claim())).toList()));
    groups.addAll(admitted.stream()
        .filter(s -> Series.isSeries(s.claim()))
        .collect(groupingBy(s -> Series.key(s.claim())))
        .values());
    return groups.stream()
        .flatMap(group -> incident(group).stream())
        .sorted(Comparator.comparing(known -> known.incident().getId()))
        .toList();
  }

  private static Optional<IncidentClaims> incident(List<Sighting> group) {
    List<Sighting> members = group.stream().sorted(Sighting.ORDER).toList();
    List<Sighting> own = members.stream().filter(s -> !s.isCopy()).toList();
    List<Toll> tolls = Stream.of(Effect.values())
        .flatMap(effect -> Reckoning.toll(effect, members).stream())
        .toList();
    if (tolls.isEmpty()) {
      return Optional.empty();
    }
    CasualtyClaim anchor = own.get(0).claim();
    CasualtyIncident incident = new CasualtyIncident(
        id(anchor),
        anchor.getTheatre(),
        anchor.getScope(),
        place(own),
        date(own),
        cause(own),
        tolls,
        own.stream()
            .map(s -> s.claim().getPublishedAt())
            .max(Instant::compareTo)
            .orElseThrow());
    return Optional.of(new IncidentClaims(
        incident, anchor, members.stream().map(Sighting::claim).toList()));
  }

  private static String id(CasualtyClaim anchor) {
    String key = Series.isSeries(anchor) ? Series.key(anchor) : anchor.getId();
    return Digest.of(anchor.getTheatre(), anchor.getScope().name(), key);
  }

  /** The finest place that a claim names; where none names any, the country that the reports are about. */
  private static @Nullable Place place(List<Sighting> own) {
    return own.stream()
        .flatMap(s -> s.claim().getPlace().stream())
        .min(Comparator.comparing(Place::getPrecision)
            .thenComparing(place -> place.getName().length())
            .thenComparing(Place::getName))
        .orElseGet(() -> country(own.get(0).claim().getTheatre()));
  }

  private static @Nullable Place country(String theatre) {
    if (!COUNTRIES.contains(theatre)) {
      return null;
    }
    Locale country = new Locale.Builder().setRegion(theatre).build();
    return new Place(
        null,
        country.getDisplayCountry(Locale.ENGLISH),
        theatre,
        null,
        null,
        null,
        Nearness.COUNTRY);
  }

  private static DateRange date(List<Sighting> own) {
    return own.stream()
        .min(Comparator.comparing((Sighting s) -> !s.said()).thenComparing(Sighting.ORDER))
        .map(s -> s.claim().getDate())
        .orElseThrow();
  }

  private static Cause cause(List<Sighting> own) {
    return own.stream()
        .map(s -> s.claim().getCause())
        .filter(cause -> cause != Cause.UNSTATED && cause != Cause.UNKNOWN)
        .findFirst()
        .orElse(Cause.UNSTATED);
  }
}

package org.frontwire.ingest.format;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.frontwire.event.TimePrecision;
import org.frontwire.ingest.source.Published;

/**
 * When every entry of a page was published. Stamps carry a time of day; the day is that of the article, and the next
 * one where the clock goes back past midnight. Newest first is the habit of live blogs; the order that makes the blog
 * shorter is taken.
 */
final class Timetable {
  private static final Duration NIGHT = Duration.ofHours(6);
  private static final Duration TOO_EARLY = Duration.ofHours(18);
  private final Publication publication;
  private final IdentityHashMap<Stamp, Instant> updates = new IdentityHashMap<>();
  private final Optional<Instant> oldest;

  /** The time of an entry and whether it was taken from dates in the text. */
  record Time(Instant at, TimePrecision precision, boolean inferred) {}

  Timetable(Publication publication, List<Draft> drafts) {
    this.publication = publication;
    List<Stamp> stamps = stamps(drafts);
    List<Stamp> reversed = new ArrayList<>(stamps);
    Collections.reverse(reversed);
    List<Instant> newestFirst = instants(reversed);
    List<Instant> oldestFirst = instants(stamps);
    boolean habit = span(newestFirst).compareTo(span(oldestFirst)) <= 0;
    List<Stamp> order = habit ? reversed : stamps;
    List<Instant> times = habit ? newestFirst : oldestFirst;
    for (int i = 0; i < order.size(); i++) updates.put(order.get(i), times.get(i));
    this.oldest = times.stream().min(Instant::compareTo);
  }

  /** The time of one entry; {@code text} are its words. */
  Time of(Draft draft, String text) {
    Stamp stamp = draft.stamp();
    if (stamp != null) return stamped(stamp);
    if (draft.part() == Part.COMMENT) return comment(text);
    Published first = publication.version();
    if (oldest.isEmpty() || first.precision() == TimePrecision.UNKNOWN)
      return new Time(first.at(), first.precision(), publication.inferred());
    Instant at = publication.first().at().isAfter(oldest.get())
        ? oldest.get()
        : publication.first().at();
    return new Time(at, TimePrecision.DAY, publication.inferred());
  }

  private Time stamped(Stamp stamp) {
    StampDay stated = stamp.day();
    boolean dayKnown = (stated != null && stated.hasYear())
        || publication.first().precision() != TimePrecision.UNKNOWN;
    TimePrecision precision = !dayKnown
        ? TimePrecision.UNKNOWN
        : stamp.zone() == null ? TimePrecision.DAY : TimePrecision.MINUTE;
    return new Time(
        Objects.requireNonNull(updates.get(stamp)),
        precision,
        (stated == null || !stated.hasYear()) && publication.inferred());
  }

  private Time comment(String text) {
    String head = text.substring(0, Math.min(120, text.length()));
    return Dates.in(head).stream()
        .findFirst()
        .map(Dates.Found::published)
        .map(p -> new Time(p.at(), p.precision(), true))
        .orElseGet(() -> new Time(
            publication.version().at(), lessExact(publication.version().precision()), true));
  }

  private static TimePrecision lessExact(TimePrecision precision) {
    return precision == TimePrecision.MINUTE ? TimePrecision.DAY : precision;
  }

  private static List<Stamp> stamps(List<Draft> drafts) {
    IdentityHashMap<Stamp, Boolean> seen = new IdentityHashMap<>();
    List<Stamp> stamps = new ArrayList<>();
    for (Draft draft : drafts) {
      Stamp stamp = draft.stamp();
      if (stamp != null && seen.put(stamp, true) == null) stamps.add(stamp);
    }
    return stamps;
  }

  private List<Instant> instants(List<Stamp> oldestToNewest) {
    List<Instant> instants = new ArrayList<>(oldestToNewest.size());
    LocalDate day = publication.day();
    for (Stamp stamp : oldestToNewest) {
      Instant before = instants.isEmpty() ? earliest() : instants.get(instants.size() - 1);
      Duration back = instants.isEmpty() ? TOO_EARLY : NIGHT;
      StampDay stated = stamp.day();
      LocalDate own = stated == null ? null : stated.near(publication.day()).orElse(null);
      if (own != null) day = own;
      Instant at = at(day, stamp);
      if (own == null && Duration.between(at, before).compareTo(back) >= 0) {
        day = day.plusDays(1);
        at = at(day, stamp);
      }
      instants.add(at);
    }
    return instants;
  }

  private Instant earliest() {
    return publication.first().precision() == TimePrecision.MINUTE
        ? publication.first().at()
        : Instant.MIN;
  }

  private static Instant at(LocalDate day, Stamp stamp) {
    ZoneId zone = stamp.zone();
    return day.atTime(stamp.time()).atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
  }

  private static Duration span(List<Instant> times) {
    return times.isEmpty()
        ? Duration.ZERO
        : Duration.between(times.get(0), times.get(times.size() - 1)).abs();
  }
}

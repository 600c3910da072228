package org.frontwire.alert;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.DateRange;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.KnownClaims;
import org.frontwire.situation.Standing;
import org.jspecify.annotations.Nullable;

/** What a batch adds to what was known: the news itself, not yet judged. */
final class Moment {
  /** A report this many days after the event is late. */
  private static final int LATE_DAYS = 3;

  private final ClaimBatch batch;
  private final Map<String, CasualtyClaim> casualties;
  private final Set<String> unheard = new HashSet<>();
  private final Set<String> added = new HashSet<>();
  private final Set<String> lost = new HashSet<>();

  Moment(KnownClaims known, ClaimBatch batch) {
    this.batch = batch;
    this.casualties = byId(known.with(batch).casualties(), CasualtyClaim::getId);
    Map<String, CasualtyClaim> tolls = byId(known.casualties(), CasualtyClaim::getId);
    Map<String, TerritorialClaim> holds = byId(known.territories(), TerritorialClaim::getId);
    for (CasualtyClaim claim : batch.getCasualties()) {
      @Nullable CasualtyClaim was = tolls.get(claim.getId());
      note(claim.getId(), was == null ? null : Standing.of(was), Standing.of(claim));
    }
    for (TerritorialClaim claim : batch.getTerritories()) {
      @Nullable TerritorialClaim was = holds.get(claim.getId());
      note(claim.getId(), was == null ? null : Standing.of(was), Standing.of(claim));
    }
  }

  private static <C> Map<String, C> byId(List<C> claims, Function<C, String> id) {
    return claims.stream().collect(toMap(id, claim -> claim, (one, other) -> one));
  }

  private void note(String claim, @Nullable Standing was, Standing now) {
    if (was == null) {
      unheard.add(claim);
      added.add(claim);
    } else if (was.isInSituation() && !now.isInSituation()) {
      lost.add(claim);
    } else if (!was.isInSituation() && now.isInSituation()) {
      added.add(claim);
    }
  }

  ClaimBatch batch() {
    return batch;
  }

  Instant publishedAt() {
    return batch.getPublishedAt();
  }

  /** Whether the claim was not known in any form. */
  boolean isUnheard(String claim) {
    return unheard.contains(claim);
  }

  /** Whether the claim counts now, or is explained now, and did not before. */
  boolean adds(CasualtyClaim claim) {
    return added.contains(claim.getId());
  }

  /** Whether the claim counted before and does not any more: it was taken back. */
  boolean loses(CasualtyClaim claim) {
    return lost.contains(claim.getId());
  }

  boolean loses(TerritorialClaim claim) {
    return lost.contains(claim.getId());
  }

  /** Tells changes apart that one claim can bring several times: being taken back, and said again. */
  String again(String claim) {
    return unheard.contains(claim) ? "" : "@" + publishedAt();
  }

  boolean adds(TerritorialClaim claim) {
    return added.contains(claim.getId());
  }

  CasualtyClaim casualty(String id) {
    @Nullable CasualtyClaim claim = casualties.get(id);
    if (claim == null) {
      throw new IllegalStateException("A toll names a claim that is not known: " + id);
    }
    return claim;
  }

  /** Whether the event is old at publication, or later words about it were known before these. */
  boolean isLate(DateRange event, Collection<Instant> knownTimes) {
    LocalDate today = LocalDate.ofInstant(publishedAt(), ZoneOffset.UTC);
    LocalDate day = event.getEnd().or(event::getStart).orElse(today);
    return DAYS.between(day, today) > LATE_DAYS
        || knownTimes.stream().anyMatch(time -> time.isAfter(publishedAt()));
  }
}

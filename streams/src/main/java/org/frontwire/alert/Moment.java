package org.frontwire.alert;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.DateRange;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.situation.KnownClaims;
import org.jspecify.annotations.Nullable;

/** What a batch adds to what was known: the news itself, not yet judged. */
final class Moment {
  /** A report this many days after the event is late. */
  private static final int LATE_DAYS = 3;

  private final ClaimBatch batch;
  private final Map<String, CasualtyClaim> casualties;
  private final Set<String> added = new HashSet<>();

  Moment(KnownClaims known, ClaimBatch batch) {
    this.batch = batch;
    this.casualties = known.with(batch).casualties().stream()
        .collect(toMap(CasualtyClaim::getId, claim -> claim, (one, other) -> one));
    batch.getCasualties().forEach(claim -> added.add(claim.getId()));
    batch.getTerritories().forEach(claim -> added.add(claim.getId()));
    known.casualties().forEach(claim -> added.remove(claim.getId()));
    known.territories().forEach(claim -> added.remove(claim.getId()));
  }

  ClaimBatch batch() {
    return batch;
  }

  Instant publishedAt() {
    return batch.getPublishedAt();
  }

  boolean adds(CasualtyClaim claim) {
    return added.contains(claim.getId());
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

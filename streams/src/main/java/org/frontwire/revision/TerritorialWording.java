package org.frontwire.revision;

import java.time.Instant;
import java.util.Optional;
import org.frontwire.event.TerritorialClaim;

/** Territorial claims as versions of an article repeat them. */
final class TerritorialWording implements Wording<TerritorialClaim> {

  @Override
  public String id(TerritorialClaim claim) {
    return claim.getId();
  }

  @Override
  public String entry(TerritorialClaim claim) {
    return claim.getEntry();
  }

  @Override
  public Optional<String> relatesTo(TerritorialClaim claim) {
    return claim.getRelatesTo();
  }

  @Override
  public boolean sameEvent(TerritorialClaim one, TerritorialClaim other) {
    return one.getTheatre().equals(other.getTheatre())
        && one.getPlace().equals(other.getPlace())
        && Event.agree(one.getDate(), other.getDate());
  }

  @Override
  public TerritorialClaim settled(
      TerritorialClaim reading, TerritorialClaim dated, String id, Instant publishedAt) {
    return TerritorialClaim.newBuilder(reading)
        .setId(id)
        .setDate(dated.getDate())
        .setPublishedAt(publishedAt)
        .setWithdrawnAt(null)
        .build();
  }

  @Override
  public String otherId(TerritorialClaim claim) {
    return Event.id(claim.getId(), claim.getTheatre(), claim.getPlace(), claim.getDate());
  }

  @Override
  public TerritorialClaim withdrawn(TerritorialClaim claim, Instant at) {
    return TerritorialClaim.newBuilder(claim).setWithdrawnAt(at).build();
  }
}

package org.frontwire.revision;

import java.time.Instant;
import java.util.Optional;
import org.frontwire.event.CasualtyClaim;

/** Casualty claims as versions of an article repeat them. */
final class CasualtyWording implements Wording<CasualtyClaim> {

  @Override
  public String id(CasualtyClaim claim) {
    return claim.getId();
  }

  @Override
  public String entry(CasualtyClaim claim) {
    return claim.getEntry();
  }

  @Override
  public Optional<String> relatesTo(CasualtyClaim claim) {
    return claim.getRelatesTo();
  }

  @Override
  public boolean sameEvent(CasualtyClaim one, CasualtyClaim other) {
    return one.getTheatre().equals(other.getTheatre())
        && one.getPlace().equals(other.getPlace())
        && one.getScope() == other.getScope()
        && one.getCause() == other.getCause()
        && Event.agree(one.getDate(), other.getDate());
  }

  @Override
  public CasualtyClaim settled(
      CasualtyClaim reading, CasualtyClaim dated, String id, Instant publishedAt) {
    return CasualtyClaim.newBuilder(reading)
        .setId(id)
        .setDate(dated.getDate())
        .setPublishedAt(publishedAt)
        .setWithdrawnAt(null)
        .build();
  }

  @Override
  public String otherId(CasualtyClaim claim) {
    return Event.id(claim.getId(), claim.getTheatre(), claim.getPlace(), claim.getDate());
  }

  @Override
  public CasualtyClaim withdrawn(CasualtyClaim claim, Instant at) {
    return CasualtyClaim.newBuilder(claim).setWithdrawnAt(at).build();
  }
}

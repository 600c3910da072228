package org.frontwire.dedupe;

import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Novelty;
import org.frontwire.event.TerritorialClaim;

/**
 * Claims with the marks of deduplication. The rest is shared with the claim as it was read, since nobody changes a record; Avro's builders
 * copy it deeply, which took three quarters of the time of marking it.
 */
public final class MarkedClaims {
  private static final Marks CASUALTY = new Marks(CasualtyClaim.getClassSchema());
  private static final Marks TERRITORIAL = new Marks(TerritorialClaim.getClassSchema());

  private MarkedClaims() {}

  /** The same claim with other marks. */
  public static CasualtyClaim of(
      CasualtyClaim claim, Novelty novelty, Optional<String> copyOf, Optional<String> origin) {
    return CASUALTY.put(copy(claim, new CasualtyClaim()), novelty, copyOf, origin);
  }

  /** The same claim with other marks. */
  public static TerritorialClaim of(
      TerritorialClaim claim, Novelty novelty, Optional<String> copyOf, Optional<String> origin) {
    return TERRITORIAL.put(copy(claim, new TerritorialClaim()), novelty, copyOf, origin);
  }

  private static <C extends SpecificRecordBase> C copy(C claim, C empty) {
    for (int field = 0; field < claim.getSchema().getFields().size(); field++) {
      empty.put(field, claim.get(field));
    }
    return empty;
  }

  /** Where the marks stand in a schema. */
  private record Marks(int novelty, int copyOf, int origin) {
    Marks(Schema schema) {
      this(
          schema.getField("novelty").pos(),
          schema.getField("copyOf").pos(),
          schema.getField("origin").pos());
    }

    @SuppressWarnings("NullAway") // Avro's fields are null where there is nothing
    <C extends SpecificRecordBase> C put(
        C claim, Novelty marked, Optional<String> original, Optional<String> author) {
      claim.put(novelty, marked);
      claim.put(copyOf, original.orElse(null));
      claim.put(origin, author.orElse(null));
      return claim;
    }
  }
}

package org.frontwire.revision;

import java.time.Instant;
import java.util.Optional;

/** What the versions of an article need to know of a claim of either kind. */
interface Wording<C> {

  String id(C claim);

  String entry(C claim);

  /** The claim of the same article that it repeats or is a part of. */
  Optional<String> relatesTo(C claim);

  /** Whether two readings of the same words mean the same event: the same place, and the same day where the words say one. */
  boolean sameEvent(C one, C other);

  /** A reading under an id, with the day of another reading and the time when the words were published. */
  C settled(C reading, C dated, String id, Instant publishedAt);

  /** An id for words that mean another event than before. */
  String otherId(C claim);

  C withdrawn(C claim, Instant at);
}

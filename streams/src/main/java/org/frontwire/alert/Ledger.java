package org.frontwire.alert;

import org.jspecify.annotations.Nullable;

/** Remembers which alert was the last about a subject: a store's {@code get}, or a map's. */
@FunctionalInterface
public interface Ledger {
  /** The id of the last alert under a key of {@link Outcome#ledger}; null when none was raised. */
  @Nullable String lastAlert(String key);
}

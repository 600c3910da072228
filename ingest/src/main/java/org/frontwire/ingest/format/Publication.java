package org.frontwire.ingest.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.frontwire.event.TimePrecision;
import org.frontwire.ingest.source.Metadata;
import org.frontwire.ingest.source.Published;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param first the article
 * @param version this version of it
 * @param inferred whether it was taken from dates in the text
 */
record Publication(Published first, Published version, boolean inferred) {

  /** From metadata, else from the text, else {@code otherwise} with unknown precision. */
  static Publication of(Metadata metadata, PublicationSearch search, Instant otherwise) {
    Published version = metadata.published();
    Published first = metadata.firstPublished();
    if (version != null) return new Publication(earlier(first, version), version, false);
    if (first != null) return new Publication(first, first, false);
    return search
        .found()
        .map(found -> new Publication(found, found, true))
        .orElseGet(() -> unknown(new Published(otherwise, TimePrecision.UNKNOWN)));
  }

  LocalDate day() {
    return first.at().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Published earlier(@Nullable Published first, Published version) {
    return first == null || first.at().isAfter(version.at()) ? version : first;
  }

  private static Publication unknown(Published none) {
    return new Publication(none, none, true);
  }
}

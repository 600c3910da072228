package org.frontwire.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.ingest.source.Metadata;

/** Who published a page: as its source says, else by the host of its url, else by its small print or the end of its title. */
final class Outlet {
  private static final int MOST_WORDS = 5;

  private Outlet() {}

  static Optional<String> of(Metadata metadata, List<Entry> entries) {
    return Stream.<Supplier<Optional<String>>>of(
            () -> Optional.ofNullable(metadata.outlet()),
            () -> Optional.ofNullable(metadata.url()).flatMap(Addresses::host),
            () -> first(entries, EntryKind.BOILERPLATE, Shapes::holderOfRights),
            () -> first(entries, EntryKind.HEADLINE, Outlet::afterTitle))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> first(
      List<Entry> entries,
      EntryKind kind,
      java.util.function.Function<String, Optional<String>> read) {
    return entries.stream()
        .filter(e -> e.getKind() == kind)
        .flatMap(e -> read.apply(e.getText().strip()).stream())
        .filter(Outlet::isName)
        .findFirst();
  }

  /** "Ferry sinks off Lamu | The Coast Times". */
  private static Optional<String> afterTitle(String title) {
    int bar = title.lastIndexOf(" | ");
    return bar < 12 ? Optional.empty() : Optional.of(title.substring(bar + 3).strip());
  }

  /** Agencies hold the rights of words that others print. */
  private static boolean isName(String words) {
    List<String> names = List.of(words.split("\\s+", -1));
    return !words.isEmpty()
        && names.size() <= MOST_WORDS
        && Capitals.areNames(names)
        && !Agencies.isAgency(words);
  }
}

package org.frontwire.revision;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.frontwire.dedupe.Signatures;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/** One article as its versions make it: the newest speaks, whichever came last. */
public final class Versions {
  private static final Wording<CasualtyClaim> CASUALTIES = new CasualtyWording();
  private static final Wording<TerritorialClaim> TERRITORIES = new TerritorialWording();

  private Versions() {}

  /** Adds a version to what is known of its article; the order in which versions come makes no difference in the end. */
  public static Revised of(Optional<ReadArticle> known, ReadArticle version) {
    return known
        .map(before -> revised(before, version))
        .orElseGet(() ->
            new Revised(version, Optional.empty(), List.of(), List.of(), at(version), Set.of()));
  }

  private static Revised revised(ReadArticle known, ReadArticle version) {
    boolean newer = isNewer(version, known);
    ReadArticle newest = newer ? version : known;
    ReadArticle older = newer ? known : version;
    Instant at = latest(at(known), at(version));
    Calendar calendar = Calendar.of(known, at(known), version, timeOf(version, known));
    Predicate<String> unchanged = unchanged(newest, older)::contains;
    Claims<CasualtyClaim> casualties = new Claims<>(
        CASUALTIES, calendar, newest.getCasualties(), older.getCasualties(), unchanged, newer);
    Claims<TerritorialClaim> territories = new Claims<>(
        TERRITORIES, calendar, newest.getTerritories(), older.getTerritories(), unchanged, newer);
    ReadArticle article = ReadArticle.newBuilder(newest)
        .setEntries(newest.getEntries().stream().map(calendar::dated).toList())
        .setCasualties(casualties.standing())
        .setTerritories(territories.standing())
        .setVersionAt(at)
        .setFirstSeen(calendar.firstSeen())
        .build();
    Set<String> ids = new HashSet<>();
    known.getCasualties().forEach(claim -> ids.add(claim.getId()));
    known.getTerritories().forEach(claim -> ids.add(claim.getId()));
    return new Revised(
        article, Optional.of(known), casualties.withdrawn(at), territories.withdrawn(at), at, ids);
  }

  /** Versions without a date are told by their numbers. */
  private static boolean isNewer(ReadArticle version, ReadArticle known) {
    if (version.getVersionAt().isEmpty() || known.getVersionAt().isEmpty()) {
      return version.getVersion() >= known.getVersion();
    }
    int later = version.getVersionAt().get().compareTo(known.getVersionAt().get());
    return later > 0 || (later == 0 && version.getVersion() >= known.getVersion());
  }

  private static Instant timeOf(ReadArticle version, ReadArticle known) {
    return version.getVersionAt().orElseGet(() -> at(known));
  }

  private static Instant at(ReadArticle article) {
    return article.getVersionAt().orElseGet(article::getPublishedAt);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** The entries that both versions have with the same sentences, wherever on the page they stand. */
  private static Set<String> unchanged(ReadArticle one, ReadArticle other) {
    Map<String, EntrySignature> entries = new HashMap<>();
    one.getEntries().forEach(entry -> entries.put(entry.getEntry(), entry));
    return other.getEntries().stream()
        .filter(entry -> Optional.ofNullable(entries.get(entry.getEntry()))
            .filter(same -> Signatures.sayTheSame(entry, same))
            .isPresent())
        .map(EntrySignature::getEntry)
        .collect(toSet());
  }
}

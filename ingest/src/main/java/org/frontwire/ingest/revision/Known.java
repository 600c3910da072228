package org.frontwire.ingest.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryChange;
import org.frontwire.event.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the last version of an article.
 *
 * @param firstCreated milliseconds since 1970
 * @param precision of firstCreated, by name
 * @param content hash of everything that makes a new version
 * @param language as it was told last; null in logs of earlier versions of Frontwire
 */
record Known(
    String uri,
    int version,
    long firstCreated,
    String precision,
    String content,
    @Nullable String language,
    List<KnownEntry> entries) {

  /** What is remembered of an entry; {@code hash} is of its words. */
  record KnownEntry(String id, String kind, long publishedAt, String hash) {}

  Known {
    Objects.requireNonNull(uri);
    entries = List.copyOf(entries);
  }

  static Known of(ArticleUpdate article) {
    List<KnownEntry> entries = article.getEntries().stream()
        .filter(e -> e.getChange() != EntryChange.REMOVED)
        .map(e -> new KnownEntry(
            e.getId(), e.getKind().name(), e.getPublishedAt().toEpochMilli(), hash(e)))
        .toList();
    return new Known(
        article.getUri(),
        article.getVersion(),
        article.getFirstCreated().toEpochMilli(),
        article.getPrecision().name(),
        content(article, entries),
        article.getLanguage(),
        entries);
  }

  static String hash(Entry entry) {
    return hashed(entry.getText().strip());
  }

  boolean hasDate() {
    return !precision.equals(TimePrecision.UNKNOWN.name());
  }

  /** Times are left out: a page that says no date would be new each time it is read. */
  private static String content(ArticleUpdate article, List<KnownEntry> entries) {
    StringBuilder all = new StringBuilder()
        .append(article.getPubStatus())
        .append('\n')
        .append(article.getHeadline().orElse(""))
        .append('\n')
        .append(article.getEdnote().orElse(""))
        .append('\n');
    entries.forEach(e -> all.append(e.id())
        .append(' ')
        .append(e.kind())
        .append(' ')
        .append(e.hash())
        .append('\n'));
    return hashed(all.toString());
  }

  private static String hashed(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

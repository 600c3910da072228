package org.frontwire.ingest.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryChange;
import org.frontwire.event.EntryKind;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * The format "plain text as saved from a page": takes a document apart into entries. Thread-safe; the same document gives
 * the same article update. Linear in the length of the document.
 */
public final class PlainText {
  /** Id of the entry that is the title given apart from the text: its offsets count in the title. */
  public static final String TITLE = "title";

  private final Instant undated;

  /**
   * @param undated stands, with precision UNKNOWN, for the time of documents that tell no date
   */
  public PlainText(Instant undated) {
    this.undated = undated;
  }

  /** Undated documents stand at 1970-01-01. */
  public PlainText() {
    this(Instant.EPOCH);
  }

  /** Reads a document as version 1 of its article, all entries ADDED. */
  public ArticleUpdate read(Document document) {
    Metadata metadata = document.metadata();
    List<Draft> drafts =
        Assembly.of(document.text(), Layout.of(Page.of(document.text(), metadata.title())));
    Publication publication =
        Publication.of(metadata, new PublicationSearch(document, drafts), undated);
    List<Entry> entries = new ArrayList<>(drafts.size() + 1);
    title(metadata.title(), publication).ifPresent(entries::add);
    new Entries(document.text(), new Timetable(publication, drafts)).addTo(entries, drafts);
    return article(document, publication, entries);
  }

  private static ArticleUpdate article(
      Document document, Publication publication, List<Entry> entries) {
    Metadata metadata = document.metadata();
    String language = metadata.language();
    return ArticleUpdate.newBuilder()
        .setUri(document.uri())
        .setVersion(1)
        .setUrl(metadata.url())
        .setOutlet(Outlet.of(metadata, entries).orElse(null))
        .setByline(metadata.byline())
        .setFile(document.name())
        .setHeadline(headline(entries))
        .setSlugline(metadata.slugline())
        .setEdnote(metadata.ednote())
        .setLanguage(language == null ? Language.of(spoken(entries)) : language)
        .setPubStatus(metadata.status())
        .setFirstCreated(publication.first().at())
        .setVersionCreated(publication.version().at())
        .setPrecision(publication.version().precision())
        .setInferred(publication.inferred())
        .setEntries(entries)
        .build();
  }

  private static Optional<Entry> title(@Nullable String title, Publication publication) {
    if (title == null || title.isBlank()) return Optional.empty();
    return Optional.of(Entry.newBuilder()
        .setId(TITLE)
        .setKind(EntryKind.HEADLINE)
        .setPublishedAt(publication.version().at())
        .setPrecision(publication.version().precision())
        .setInferred(publication.inferred())
        .setStart(0)
        .setEnd(title.codePointCount(0, title.length()))
        .setText(title)
        .setChange(EntryChange.ADDED)
        .build());
  }

  private static @Nullable String headline(List<Entry> entries) {
    return entries.stream()
        .filter(e -> e.getKind() == EntryKind.HEADLINE
            && e.getStory() == 0
            && e.getLabel().isEmpty())
        .map(e -> e.getText().strip())
        .findFirst()
        .orElse(null);
  }

  /** The words of the news, without what readers or other pages wrote. */
  private static String spoken(List<Entry> entries) {
    StringBuilder words = new StringBuilder();
    for (Entry entry : entries) {
      boolean news = entry.getKind() != EntryKind.COMMENT
          && entry.getKind() != EntryKind.BOILERPLATE
          && entry.getKind() != EntryKind.TEASER;
      if (news && words.length() < 20_000)
        words
            .append(entry.getText(), 0, Math.min(20_000, entry.getText().length()))
            .append('\n');
    }
    if (words.isEmpty())
      entries.forEach(e ->
          words.append(e.getText(), 0, Math.min(2_000, e.getText().length())).append('\n'));
    return words.toString();
  }

  /** Gives drafts their ids, times and offsets in code points. */
  private record Entries(String text, Timetable times) {

    void addTo(List<Entry> entries, List<Draft> drafts) {
      Map<String, Integer> ids = new HashMap<>();
      int at = 0;
      int codePoints = 0;
      for (Draft draft : drafts) {
        int start = codePoints + text.codePointCount(at, draft.start());
        int end = start + text.codePointCount(draft.start(), draft.end());
        entries.add(entry(draft, id(draft, ids), start, end));
        at = draft.end();
        codePoints = end;
      }
    }

    private Entry entry(Draft draft, String id, int start, int end) {
      String words = text.substring(draft.start(), draft.end());
      Timetable.Time time = times.of(draft, words);
      return Entry.newBuilder()
          .setId(id)
          .setKind(draft.kind())
          .setLabel(draft.label())
          .setStory(draft.story())
          .setPublishedAt(time.at())
          .setPrecision(time.precision())
          .setInferred(time.inferred())
          .setStart(start)
          .setEnd(end)
          .setText(words)
          .setChange(EntryChange.ADDED)
          .build();
    }

    private static String id(Draft draft, Map<String, Integer> ids) {
      String base = draft.story() == 0
          ? draft.idBase()
          : "story-" + (draft.story() + 1) + "-" + draft.idBase();
      int number = ids.merge(base, 1, Integer::sum);
      String id = number == 1 ? base : base + "-" + number;
      return number == 1 || ids.putIfAbsent(id, 1) == null ? id : id(draft, ids);
    }
  }
}

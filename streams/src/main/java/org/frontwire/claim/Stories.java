package org.frontwire.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.frontwire.claim.context.Attribution;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.claim.source.SourceReader;
import org.frontwire.claim.time.DateReader;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryChange;
import org.frontwire.place.PlaceReader;
import org.frontwire.text.Sentence;
import org.frontwire.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Takes an article apart into stories whose sentences carry their places, days and sources. */
final class Stories {
  private final PlaceReader places;

  Stories(PlaceReader places) {
    this.places = places;
  }

  /** The stories of the article in the order of their numbers, without entries that are no news. */
  List<StoryContext> of(ArticleUpdate article) {
    TreeMap<Integer, List<Cut>> byStory = new TreeMap<>();
    List<Sentence> all = new ArrayList<>();
    for (Entry entry : article.getEntries()) {
      if (isRead(entry)) {
        Cut cut = new Cut(entry, Sentences.of(entry.getText()));
        byStory.computeIfAbsent(entry.getStory(), number -> new ArrayList<>()).add(cut);
        all.addAll(cut.sentences());
      }
    }
    String country = places.country(all);
    List<StoryContext> stories = new ArrayList<>();
    byStory.forEach((number, cuts) -> {
      String own = byStory.size() == 1 ? country : country(cuts);
      stories.add(story(number, cuts, own == null ? country : own));
    });
    return stories;
  }

  private record Cut(Entry entry, List<Sentence> sentences) {}

  static boolean isRead(Entry entry) {
    return switch (entry.getKind()) {
      case COMMENT, BOILERPLATE, TEASER, UNKNOWN -> false;
      case HEADLINE, UPDATE, ORIGINAL, SECTION, BODY, CAPTION ->
        entry.getChange() != EntryChange.REMOVED;
    };
  }

  private @Nullable String country(List<Cut> cuts) {
    return places.country(cuts.stream().flatMap(cut -> cut.sentences().stream()).toList());
  }

  private StoryContext story(int number, List<Cut> cuts, @Nullable String country) {
    List<ReadSentence> sentences = new ArrayList<>();
    LocalDate newest = LocalDate.EPOCH;
    for (Cut cut : cuts) {
      LocalDate published = cut.entry().getPublishedAt().atZone(ZoneOffset.UTC).toLocalDate();
      newest = published.isAfter(newest) ? published : newest;
      Speaker speaker = new Speaker();
      for (Sentence sentence : cut.sentences()) {
        Attribution source = speaker.of(sentence, SourceReader.read(sentence));
        sentences.add(new ReadSentence(
            sentences.size(),
            cut.entry(),
            published,
            sentence,
            source,
            () -> places.read(sentence, country),
            () -> DateReader.read(sentence, published)));
      }
    }
    return new StoryContext(number, newest, country, sentences);
  }
}

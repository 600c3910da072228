package org.frontwire.claim.territory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.claim.time.DateReader;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Place;
import org.frontwire.event.TimePrecision;
import org.frontwire.place.PlaceReader;
import org.frontwire.text.Sentence;
import org.frontwire.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Stories of one entry for tests, published on Wednesday 17 June 2020. */
final class Told {
  static final LocalDate PUBLISHED = LocalDate.of(2020, 6, 17);
  private static final PlaceReader PLACES = new PlaceReader();
  private static final TerritoryGrammar GRAMMAR = new TerritoryGrammar(PLACES);

  private Told() {}

  static List<TerritoryFinding> read(String text, @Nullable String country) {
    return GRAMMAR.read(story(text, country));
  }

  /** What the gazetteer calls a place of the story. */
  static String called(String name, String country) {
    return PLACES.named(name, country).map(Place::getName).orElse(name);
  }

  static StoryContext story(String text, @Nullable String country) {
    Entry entry = Entry.newBuilder()
        .setId("body")
        .setKind(EntryKind.BODY)
        .setPublishedAt(PUBLISHED.atStartOfDay().toInstant(ZoneOffset.UTC))
        .setPrecision(TimePrecision.DAY)
        .setStart(0)
        .setEnd(text.codePointCount(0, text.length()))
        .setText(text)
        .build();
    List<ReadSentence> sentences = new ArrayList<>();
    for (Sentence sentence : Sentences.of(text)) {
      sentences.add(new ReadSentence(
          sentences.size(),
          entry,
          PUBLISHED,
          sentence,
          null,
          () -> PLACES.read(sentence, country),
          () -> DateReader.read(sentence, PUBLISHED)));
    }
    return new StoryContext(0, PUBLISHED, country, sentences);
  }
}

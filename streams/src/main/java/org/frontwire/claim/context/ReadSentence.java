package org.frontwire.claim.context;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.frontwire.event.Entry;
import org.frontwire.place.PlaceMention;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with what both grammars need to know of it. Its places and days are read when one first asks: most sentences claim nothing. */
public final class ReadSentence {
  private final int index;
  private final Entry entry;
  private final LocalDate publishedOn;
  private final Sentence sentence;
  private final @Nullable Attribution attribution;
  private final Supplier<List<PlaceMention>> readPlaces;
  private final Supplier<List<DateMention>> readDates;
  private @Nullable List<PlaceMention> places;
  private @Nullable List<DateMention> dates;

  /**
   * A sentence of which places and days are still to be read, each once at most.
   *
   * @param index position in the story, from 0
   * @param entry where it stands; token offsets are UTF-16 within its text
   * @param publishedOn day of publication of the entry, UTC: what "on Thursday" is counted from
   * @param attribution who is quoted for it; null for the outlet's own voice
   */
  public ReadSentence(
      int index,
      Entry entry,
      LocalDate publishedOn,
      Sentence sentence,
      @Nullable Attribution attribution,
      Supplier<List<PlaceMention>> readPlaces,
      Supplier<List<DateMention>> readDates) {
    this.index = index;
    this.entry = entry;
    this.publishedOn = publishedOn;
    this.sentence = sentence;
    this.attribution = attribution;
    this.readPlaces = readPlaces;
    this.readDates = readDates;
  }

  /** Position in the story, from 0. */
  public int index() {
    return index;
  }

  /** Where it stands; token offsets are UTF-16 within its text. */
  public Entry entry() {
    return entry;
  }

  /** Day of publication of the entry, UTC. */
  public LocalDate publishedOn() {
    return publishedOn;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** Who is quoted for it; null for the outlet's own voice. */
  public @Nullable Attribution attribution() {
    return attribution;
  }

  /** Place mentions in order; linear in the length of the sentence when first asked. */
  public List<PlaceMention> places() {
    List<PlaceMention> known = places == null ? List.copyOf(readPlaces.get()) : places;
    places = known;
    return known;
  }

  /** Day mentions in order; linear in the length of the sentence when first asked. */
  public List<DateMention> dates() {
    List<DateMention> known = dates == null ? List.copyOf(readDates.get()) : dates;
    dates = known;
    return known;
  }

  @Override
  public String toString() {
    return index + " " + sentence;
  }
}

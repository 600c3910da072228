package org.frontwire.claim.context;

import java.time.LocalDate;
import java.util.List;
import org.frontwire.event.Entry;
import org.frontwire.place.PlaceMention;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what both grammars need to know of it.
 *
 * @param index position in the story, from 0
 * @param entry where it stands; token offsets are UTF-16 within its text
 * @param publishedOn day of publication of the entry, UTC: what "on Thursday" is counted from
 * @param places place mentions in order
 * @param dates day mentions in order
 * @param attribution who is quoted for it; null for the outlet's own voice
 */
public record ReadSentence(
    int index,
    Entry entry,
    LocalDate publishedOn,
    Sentence sentence,
    List<PlaceMention> places,
    List<DateMention> dates,
    @Nullable Attribution attribution) {

  public ReadSentence {
    places = List.copyOf(places);
    dates = List.copyOf(dates);
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }
}

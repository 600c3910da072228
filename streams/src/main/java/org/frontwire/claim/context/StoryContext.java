package org.frontwire.claim.context;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story of an article: its sentences in document order, over all the entries that are read.
 *
 * @param number which story of the page, from 0
 * @param publishedOn day of publication, UTC, of the story's newest entry; each sentence has its own through its entry
 * @param country ISO code of the country the story speaks of most; null when it names none
 */
public record StoryContext(
    int number, LocalDate publishedOn, @Nullable String country, List<ReadSentence> sentences) {

  public StoryContext {
    sentences = List.copyOf(sentences);
  }
}

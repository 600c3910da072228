package org.frontwire.dedupe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.frontwire.event.EntryKind;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/**
 * Who wrote the words of an article, by what it says itself and by what all other pages say that have them too. The one place where
 * credits are counted: whatever came last, the same pages give the same author.
 */
final class Authors {
  /** One sentence may be a quotation; so many are the agency's report. */
  private static final int TELLING = 2;

  private final ReadArticle article;
  private final Map<Integer, String> storyCredits = new HashMap<>();

  Authors(ReadArticle article, List<MarkedEntry> entries) {
    this.article = article;
    Map<Integer, Map<String, Integer>> counts = new HashMap<>();
    for (MarkedEntry marked : entries) {
      if (marked.entry().getKind() == EntryKind.BODY) {
        int story = marked.entry().getStory();
        for (MarkedSentence sentence : marked.sentences()) {
          for (String agency : sentence.matches().credits()) {
            counts.computeIfAbsent(story, any -> new TreeMap<>()).merge(agency, 1, Integer::sum);
          }
        }
      }
    }
    counts.forEach((story, ofStory) ->
        mostNamed(ofStory).ifPresent(agency -> storyCredits.put(story, agency)));
  }

  /** The origin of an entry: inherited only when half of it or more is somebody else's. */
  Optional<String> entry(MarkedEntry marked) {
    boolean mostlyCopied = 2 * marked.copies().size() >= marked.sentences().size();
    return of(marked, mostlyCopied ? marked.earliest() : Optional.empty());
  }

  /** Whom the page names, else whom the original does, else whom several copies do; else who published the words first. */
  Optional<String> of(MarkedEntry marked, Optional<Copy> copy) {
    return marked
        .entry()
        .getCredit()
        .or(() -> copy.flatMap(found -> found.canonical().agency()))
        .or(() -> creditElsewhere(marked.entry()))
        .or(() -> copy.flatMap(found -> found.canonical().whoWrote()))
        .or(() -> Origins.own(article, marked.entry()));
  }

  /** Whether other pages tell who wrote a story of this article. */
  boolean areToldElsewhere() {
    return !storyCredits.isEmpty();
  }

  /**
   * The agency that other pages name for several sentences of the story: outlets drop credits and never invent one. A live blog
   * is made of many reports, so it says nothing there.
   */
  private Optional<String> creditElsewhere(EntrySignature entry) {
    boolean runningText =
        entry.getKind() == EntryKind.BODY || entry.getKind() == EntryKind.HEADLINE;
    return runningText ? Optional.ofNullable(storyCredits.get(entry.getStory())) : Optional.empty();
  }

  private static Optional<String> mostNamed(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() >= TELLING)
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}

package org.frontwire.dedupe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.frontwire.event.EntryKind;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/** Who wrote the words of an article, by what it says itself and by what the pages say that have them too. */
record Authors(ReadArticle article, List<MarkedEntry> entries) {
  /** One sentence may be a quotation; so many are the agency's report. */
  static final int TELLING = 2;

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

  /**
   * The agency that other pages name for several sentences of the story: outlets drop credits and never invent one. A live blog
   * is made of many reports, so it says nothing there.
   */
  private Optional<String> creditElsewhere(EntrySignature entry) {
    if (entry.getKind() != EntryKind.BODY && entry.getKind() != EntryKind.HEADLINE) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new TreeMap<>();
    entries.stream()
        .filter(other -> other.entry().getKind() == EntryKind.BODY
            && other.entry().getStory() == entry.getStory())
        .flatMap(other -> other.sentences().stream())
        .flatMap(sentence -> sentence.matches().credits().stream())
        .forEach(agency -> counts.merge(agency, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() >= TELLING)
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}

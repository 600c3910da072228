package org.frontwire.dedupe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frontwire.event.Report;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.event.internal.SentenceSignature;

/**
 * Every sentence of the retention, found by the word pairs it shares with another. Derived: the signatures of the known articles,
 * added in any order, rebuild it. Not thread-safe; a look-up costs the number of sentences that share a pair.
 */
public final class SentenceIndex {
  private final Duration retention;
  private final Days days;
  private final KnownSentences sentences = new KnownSentences();

  /** @param retention sentences published further apart than this are never copies of each other */
  public SentenceIndex(Duration retention) {
    this.retention = retention;
    this.days = new Days(retention);
  }

  /** Makes the sentences of an article known, instead of those of its earlier version. */
  public void add(ReadArticle article) {
    List<KnownSentence> telling = new ArrayList<>();
    for (EntrySignature entry : article.getEntries()) {
      for (SentenceSignature signature : entry.getSentences()) {
        KnownSentence sentence = KnownSentence.of(article, entry, signature);
        if (sentence.tells()) {
          telling.add(sentence);
        }
      }
    }
    sentences.put(article.getUri(), telling);
    days.remove(article.getUri());
    days.add(article);
  }

  /**
   * Marks every sentence and every claim of an article against what is known, and those of known articles anew which it changes: it
   * published their words before them, or names their author. Nothing is its own copy, so the article can be among the known ones;
   * it must be for others to be changed.
   *
   * @param known an article as it is remembered, by its uri, claims included
   */
  public Deduplicated deduplicate(
      ReadArticle article, Function<String, Optional<ReadArticle>> known) {
    Marking marked = new Marking(this, article);
    List<Report> reports = new ArrayList<>(marked.reports());
    Remarking remarking = new Remarking(article);
    for (String uri : marked.affected()) {
      known
          .apply(uri)
          .map(other -> new Marking(this, other))
          .filter(other -> other.isChangedBy(article.getUri()))
          .ifPresent(other -> {
            reports.addAll(other.reports());
            remarking.add(other);
          });
    }
    return new Deduplicated(
        reports, marked.casualties(), marked.territories(), remarking.remarked());
  }

  /**
   * Forgets articles that no article of late could copy.
   *
   * @return their uris, so that the store can forget them too
   */
  public List<String> expire() {
    Collection<String> expired = days.expire();
    expired.forEach(sentences::drop);
    sentences.tidy();
    return List.copyOf(expired);
  }

  /** How many sentences are known. */
  public int size() {
    return sentences.size();
  }

  /** What other articles have of a sentence; nothing when it is too short to tell. */
  Matches matches(KnownSentence sentence) {
    List<Copy> matches = new ArrayList<>();
    if (sentence.tells()) {
      sentences.forEachSharing(sentence, (known, shared) -> {
        double overlap = isNear(known, sentence) ? sentence.overlap(shared, known) : 0;
        if (overlap > 0) {
          matches.add(new Copy(known, overlap));
        }
      });
    }
    return new Matches(sentence, matches);
  }

  private boolean isNear(KnownSentence known, KnownSentence sentence) {
    Duration apart =
        Duration.between(known.publishedAt(), sentence.publishedAt()).abs();
    return apart.compareTo(sentence.reach(retention)) <= 0 && !known.uri().equals(sentence.uri());
  }
}

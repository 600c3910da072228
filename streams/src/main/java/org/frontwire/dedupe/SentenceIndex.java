package org.frontwire.dedupe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.event.Report;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.event.internal.SentenceSignature;

/**
 * Every sentence of the retention, found by the word pairs it shares with another. Derived: the signatures of the known articles,
 * added in any order, rebuild it. Not thread-safe; a look-up costs the number of sentences that share a pair.
 */
public final class SentenceIndex {
  private static final double ENOUGH = 0.5;
  private static final int FEWEST = 4;
  /** In half pairs: more than three whole ones, so four pairs at least. */
  private static final int LEAST_SHARED = 7;

  private final Duration retention;
  private final Days days;
  private final Postings postings = new Postings();
  private final List<KnownSentence> sentences = new ArrayList<>();
  private final BitSet dropped = new BitSet();
  private final Map<String, int[]> articles = new HashMap<>();
  private int[] shared = new int[0];

  /** @param retention sentences published further apart than this are never copies of each other */
  public SentenceIndex(Duration retention) {
    this.retention = retention;
    this.days = new Days(retention);
  }

  /** Makes the sentences of an article known, instead of those of its earlier version. */
  public void add(ReadArticle article) {
    drop(article.getUri());
    int first = sentences.size();
    for (EntrySignature entry : article.getEntries()) {
      for (SentenceSignature signature : entry.getSentences()) {
        if (signature.getFingerprints().remaining() >= 4 * FEWEST) {
          add(KnownSentence.of(article, entry, signature));
        }
      }
    }
    articles.put(article.getUri(), new int[] {first, sentences.size()});
    days.add(article);
  }

  /** Marks every sentence and every claim of an article against what is known; the article itself is not added. */
  public Deduplicated deduplicate(ReadArticle article) {
    return new Marking(this, article).deduplicated();
  }

  /**
   * Adds to a marked article what it changes for those that were known before.
   *
   * @param marked the article as it was marked; it must be known by now
   * @param changed the articles that {@code marked} says it changes, as they are remembered, claims included
   */
  public Deduplicated remarked(
      Deduplicated marked, ReadArticle article, List<ReadArticle> changed) {
    List<Report> reports = new ArrayList<>(marked.reports());
    List<Remarked> remarked = new ArrayList<>();
    for (ReadArticle known : changed) {
      Marking marking = new Marking(this, known);
      reports.addAll(marking.reports());
      remarked.addAll(marking.remarked(article));
    }
    return new Deduplicated(
        reports, marked.casualties(), marked.territories(), marked.changes(), remarked);
  }

  /**
   * Forgets articles that no article of late could copy.
   *
   * @return their uris, so that the store can forget them too
   */
  public List<String> expire() {
    Collection<String> expired = days.expire();
    expired.forEach(this::drop);
    if (2 * dropped.cardinality() > sentences.size()) {
      compact();
    }
    return List.copyOf(expired);
  }

  /** How many sentences are known. */
  public int size() {
    return sentences.size() - dropped.cardinality();
  }

  /** What other articles have of a sentence; nothing when it is too short to tell. */
  Matches matches(KnownSentence sentence) {
    if (sentence.fingerprints().length < FEWEST) {
      return new Matches(sentence, List.of());
    }
    List<Integer> candidates = new ArrayList<>();
    shared = shared.length < sentences.size() ? new int[2 * sentences.size()] : shared;
    for (int fingerprint : sentence.fingerprints()) {
      postings.forEach(fingerprint, candidate -> {
        if (shared[candidate] == 0) {
          candidates.add(candidate);
        }
        shared[candidate] += Fingerprints.weight(fingerprint);
      });
    }
    List<Copy> matches = new ArrayList<>();
    for (int candidate : candidates) {
      match(sentence, candidate).ifPresent(matches::add);
      shared[candidate] = 0;
    }
    return new Matches(sentence, matches);
  }

  private Optional<Copy> match(KnownSentence sentence, int candidate) {
    if (shared[candidate] < LEAST_SHARED) {
      return Optional.empty();
    }
    KnownSentence known = sentences.get(candidate);
    double overlap = sentence.containment(shared[candidate], known);
    boolean same = overlap >= ENOUGH && isNear(known, sentence) && sentence.agrees(known);
    return same ? Optional.of(new Copy(known, overlap)) : Optional.empty();
  }

  private boolean isNear(KnownSentence known, KnownSentence sentence) {
    Duration apart =
        Duration.between(known.publishedAt(), sentence.publishedAt()).abs();
    return apart.compareTo(retention) <= 0 && !known.uri().equals(sentence.uri());
  }

  private void add(KnownSentence sentence) {
    int id = sentences.size();
    sentences.add(sentence);
    for (int fingerprint : sentence.fingerprints()) {
      postings.add(fingerprint, id);
    }
  }

  private void drop(String uri) {
    int[] range = articles.remove(uri);
    if (range != null) {
      for (int id = range[0]; id < range[1]; id++) {
        for (int fingerprint : sentences.get(id).fingerprints()) {
          postings.remove(fingerprint, id);
        }
      }
      dropped.set(range[0], range[1]);
      days.remove(uri);
    }
  }

  private void compact() {
    List<KnownSentence> kept = new ArrayList<>();
    Map<String, int[]> moved = new HashMap<>();
    articles.forEach((uri, range) -> {
      int first = kept.size();
      kept.addAll(sentences.subList(range[0], range[1]));
      moved.put(uri, new int[] {first, kept.size()});
    });
    postings.clear();
    sentences.clear();
    dropped.clear();
    articles.putAll(moved);
    kept.forEach(this::add);
  }
}

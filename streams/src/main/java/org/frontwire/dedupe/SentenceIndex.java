package org.frontwire.dedupe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.event.internal.SentenceSignature;
import org.jspecify.annotations.Nullable;

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

  /** The earliest sentence of another article that this one repeats. */
  Optional<Copy> copied(KnownSentence sentence) {
    if (sentence.fingerprints().length < FEWEST) {
      return Optional.empty();
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
    Copy best = null;
    for (int candidate : candidates) {
      best = earlier(best, sentence, candidate);
      shared[candidate] = 0;
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Copy earlier(@Nullable Copy best, KnownSentence sentence, int candidate) {
    KnownSentence known = sentences.get(candidate);
    double overlap = sentence.containment(shared[candidate], known);
    boolean copied =
        shared[candidate] >= LEAST_SHARED && overlap >= ENOUGH && precedes(known, sentence);
    boolean earliest =
        best == null || KnownSentence.CANONICAL_FIRST.compare(known, best.canonical()) < 0;
    return copied && earliest && sentence.agrees(known) ? new Copy(known, overlap) : best;
  }

  private boolean precedes(KnownSentence known, KnownSentence sentence) {
    boolean near =
        Duration.between(known.publishedAt(), sentence.publishedAt()).compareTo(retention) <= 0;
    return near
        && !known.uri().equals(sentence.uri())
        && KnownSentence.CANONICAL_FIRST.compare(known, sentence) < 0;
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

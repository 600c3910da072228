package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The sentences of known articles, numbered, and which of them share a fingerprint. Not thread-safe. */
final class KnownSentences {
  private final Postings postings = new Postings();
  private final List<KnownSentence> sentences = new ArrayList<>();
  private final BitSet dropped = new BitSet();
  private final Map<String, Range> articles = new HashMap<>();
  private int[] shared = new int[0];

  /** Keeps the sentences of an article, instead of those it had before. */
  void put(String uri, List<KnownSentence> ofArticle) {
    drop(uri);
    int first = sentences.size();
    ofArticle.forEach(this::add);
    articles.put(uri, new Range(first, sentences.size()));
  }

  void drop(String uri) {
    Range range = articles.remove(uri);
    if (range == null) {
      return;
    }
    for (int id = range.first; id < range.end; id++) {
      for (int fingerprint : sentences.get(id).keys()) {
        postings.remove(fingerprint, id);
      }
    }
    dropped.set(range.first, range.end);
  }

  /** Takes back the room of dropped sentences, once they are the most. */
  void tidy() {
    if (2 * dropped.cardinality() > sentences.size()) {
      compact();
    }
  }

  /** Hands over each sentence that shares a fingerprint, with the weight of all that it shares. */
  void forEachSharing(KnownSentence sentence, ObjIntConsumer<KnownSentence> action) {
    List<Integer> candidates = new ArrayList<>();
    shared = shared.length < sentences.size() ? new int[2 * sentences.size()] : shared;
    for (int fingerprint : sentence.keys()) {
      postings.forEach(fingerprint, candidate -> {
        if (shared[candidate] == 0) {
          candidates.add(candidate);
        }
        shared[candidate] += Fingerprints.weight(fingerprint);
      });
    }
    for (int candidate : candidates) {
      action.accept(sentences.get(candidate), shared[candidate]);
      shared[candidate] = 0;
    }
  }

  /** How many are kept. */
  int size() {
    return sentences.size() - dropped.cardinality();
  }

  private void add(KnownSentence sentence) {
    int id = sentences.size();
    sentences.add(sentence);
    for (int fingerprint : sentence.keys()) {
      postings.add(fingerprint, id);
    }
  }

  private void compact() {
    List<KnownSentence> kept = new ArrayList<>();
    Map<String, Range> moved = new HashMap<>();
    articles.forEach((uri, range) -> {
      int first = kept.size();
      kept.addAll(sentences.subList(range.first, range.end));
      moved.put(uri, new Range(first, kept.size()));
    });
    postings.clear();
    sentences.clear();
    dropped.clear();
    articles.putAll(moved);
    kept.forEach(this::add);
  }

  private record Range(int first, int end) {}
}

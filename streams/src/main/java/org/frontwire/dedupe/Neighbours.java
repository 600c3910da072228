package org.frontwire.dedupe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of the articles that one article is compared with, found by the fingerprints they share. One is used again and again: its
 * table has a place for every fingerprint.
 */
final class Neighbours {
  private final Duration retention;
  private final CommonPairs common;
  private final List<KnownSentence> sentences = new ArrayList<>();
  /** The first posting of each fingerprint, and of each posting the next; 0 is none. */
  private final int[] first = new int[1 << 16];

  private int[] next = new int[256];
  private int[] sentenceOf = new int[256];
  private int size = 1;
  /** What each sentence shares with the one in question; 0 between two of these. */
  private int[] shared = new int[64];

  private int[] sharing = new int[64];

  /** @param retention sentences published further apart than this are never copies of each other */
  Neighbours(Duration retention, CommonPairs common) {
    this.retention = retention;
    this.common = common;
  }

  /** Forgets all that were added; costs what it took to add them. */
  void clear() {
    for (KnownSentence sentence : sentences) {
      for (int fingerprint : sentence.fingerprints()) {
        first[fingerprint] = 0;
      }
    }
    sentences.clear();
    size = 1;
  }

  void add(SignedArticle article) {
    for (SignedEntry entry : article.entries()) {
      for (SentenceSignature signature : entry.sentences()) {
        KnownSentence sentence = new KnownSentence(entry, signature);
        if (sentence.tells()) {
          add(sentence);
        }
      }
    }
  }

  /** What the others have of a sentence; nothing when it is too short to tell. */
  Matches matches(SignedEntry entry, SentenceSignature signature) {
    if (sentences.isEmpty()) {
      return Matches.NONE;
    }
    KnownSentence sentence = new KnownSentence(entry, signature);
    return sentence.tells() ? matches(sentence) : Matches.NONE;
  }

  private Matches matches(KnownSentence sentence) {
    List<Copy> matches = new ArrayList<>();
    int count = count(sentence);
    Arrays.sort(sharing, 0, count);
    for (int i = 0; i < count; i++) {
      int weight = shared[sharing[i]];
      shared[sharing[i]] = 0;
      if (sentence.canOverlap(weight)) {
        KnownSentence known = sentences.get(sharing[i]);
        double overlap = isNear(known, sentence) ? sentence.overlap(weight, known) : 0;
        if (overlap > 0) {
          matches.add(new Copy(known, overlap));
        }
      }
    }
    return matches.isEmpty() ? Matches.NONE : Matches.of(sentence, matches);
  }

  /** Weighs what each of the others shares with a sentence; says how many share something. */
  private int count(KnownSentence sentence) {
    int count = 0;
    for (int fingerprint : sentence.fingerprints()) {
      if (!sentence.isTitle() && common.contains(fingerprint)) {
        continue;
      }
      for (int posting = first[fingerprint]; posting != 0; posting = next[posting]) {
        int other = sentenceOf[posting];
        if (shared[other] == 0) {
          sharing[count++] = other;
        }
        shared[other] += Fingerprints.weight(fingerprint);
      }
    }
    return count;
  }

  private void add(KnownSentence sentence) {
    int number = sentences.size();
    if (number == shared.length) {
      shared = new int[2 * number];
      sharing = new int[2 * number];
    }
    for (int fingerprint : sentence.fingerprints()) {
      if (size == next.length) {
        next = Arrays.copyOf(next, 2 * size);
        sentenceOf = Arrays.copyOf(sentenceOf, 2 * size);
      }
      next[size] = first[fingerprint];
      sentenceOf[size] = number;
      first[fingerprint] = size++;
    }
    sentences.add(sentence);
  }

  private boolean isNear(KnownSentence known, KnownSentence sentence) {
    long apart = known.publishedAt().getEpochSecond() - sentence.publishedAt().getEpochSecond();
    return Math.abs(apart) <= sentence.reach(retention).toSeconds();
  }
}

package org.frontwire.dedupe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/** The sentences of the articles that one article is compared with, found by the fingerprints they share. */
final class Neighbours {
  private final Duration retention;
  private final CommonPairs common;
  private final List<KnownSentence> sentences = new ArrayList<>();
  /** The first posting of each fingerprint, and of each posting the next; 0 is none. */
  private int[] first = new int[0];

  private int[] next = new int[256];
  private int[] sentenceOf = new int[256];
  private int size = 1;
  private int[] shared = new int[0];

  /** @param retention sentences published further apart than this are never copies of each other */
  Neighbours(Duration retention, CommonPairs common) {
    this.retention = retention;
    this.common = common;
  }

  void add(ReadArticle article) {
    for (EntrySignature entry : article.getEntries()) {
      for (SentenceSignature signature : PackedSentences.unpack(entry.getSentences())) {
        KnownSentence sentence = KnownSentence.of(article, entry, signature);
        if (sentence.tells()) {
          add(sentence);
        }
      }
    }
  }

  /** What the others have of a sentence; nothing when it is too short to tell. */
  Matches matches(KnownSentence sentence) {
    List<Copy> matches = new ArrayList<>();
    if (!sentences.isEmpty() && sentence.tells()) {
      count(sentence);
      for (int i = 0; i < sentences.size(); i++) {
        KnownSentence known = sentences.get(i);
        double overlap =
            shared[i] > 0 && isNear(known, sentence) ? sentence.overlap(shared[i], known) : 0;
        if (overlap > 0) {
          matches.add(new Copy(known, overlap));
        }
      }
    }
    return new Matches(sentence, matches);
  }

  /** Weighs what each of the others shares with a sentence. */
  private void count(KnownSentence sentence) {
    if (shared.length < sentences.size()) {
      shared = new int[sentences.size()];
    } else {
      Arrays.fill(shared, 0);
    }
    for (int fingerprint : sentence.fingerprints()) {
      if (!sentence.isTitle() && common.contains(fingerprint)) {
        continue;
      }
      for (int posting = first[fingerprint]; posting != 0; posting = next[posting]) {
        shared[sentenceOf[posting]] += Fingerprints.weight(fingerprint);
      }
    }
  }

  private void add(KnownSentence sentence) {
    if (sentences.isEmpty()) {
      first = new int[1 << 16];
    }
    for (int fingerprint : sentence.fingerprints()) {
      if (size == next.length) {
        next = Arrays.copyOf(next, 2 * size);
        sentenceOf = Arrays.copyOf(sentenceOf, 2 * size);
      }
      next[size] = first[fingerprint];
      sentenceOf[size] = sentences.size();
      first[fingerprint] = size++;
    }
    sentences.add(sentence);
  }

  private boolean isNear(KnownSentence known, KnownSentence sentence) {
    Duration apart =
        Duration.between(known.publishedAt(), sentence.publishedAt()).abs();
    return apart.compareTo(sentence.reach(retention)) <= 0;
  }
}

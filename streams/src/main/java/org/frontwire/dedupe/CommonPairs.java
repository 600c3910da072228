package org.frontwire.dedupe;

/**
 * How often word pairs occur among all sentences of a desk. A pair that many sentences have is a house phrase, which recognises
 * nothing. 256 KB, whatever the number of articles: pairs share counters by their 16 bits, which lie far below what makes a phrase. What
 * has been counted stays counted, as the ratio is what matters.
 */
final class CommonPairs {
  /** Fewer sentences make no phrase, however few there are. */
  private static final int FEWEST = 512;
  /** A pair in more than one sentence of so many is a phrase. */
  private static final int ONE_IN = 500;

  private final int[] counts = new int[1 << 16];
  private long sentences;

  void count(SignedArticle article) {
    for (SignedEntry entry : article.entries()) {
      for (SentenceSignature sentence : entry.sentences()) {
        if (!sentence.isTitle()) {
          sentences++;
          for (int pair : sentence.fingerprints()) {
            counts[pair]++;
          }
        }
      }
    }
  }

  boolean contains(int pair) {
    return counts[pair] > Math.max(FEWEST, sentences / ONE_IN);
  }
}

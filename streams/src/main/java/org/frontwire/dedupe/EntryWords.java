package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.List;

/**
 * What deduplication keeps of the words of one entry.
 *
 * @param sentences their signatures, in document order
 * @param anchors hashes of runs of three content words, of a title its words with its figures; ascending, 32 bits: what the index finds
 *     it by. A sample, unless a claim rests on the sentence
 */
@SuppressWarnings("ArrayRecordComponent") // thousands a second: a list would box every hash
record EntryWords(List<SentenceSignature> sentences, int[] anchors) {
  static final EntryWords NONE = new EntryWords(List.of(), new int[0]);

  /** Whether both say the same, wherever on the page they stand. */
  boolean sayTheSame(EntryWords other) {
    if (sentences.size() != other.sentences.size() || !Arrays.equals(anchors, other.anchors)) {
      return false;
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (!sentences.get(i).saysTheSame(other.sentences.get(i))) {
        return false;
      }
    }
    return true;
  }
}

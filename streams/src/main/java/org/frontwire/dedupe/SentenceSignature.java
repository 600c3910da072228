package org.frontwire.dedupe;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The signature of one sentence: enough to recognise it, not to read it. All hashes ascend.
 *
 * @param start first character in the document as given, counted in Unicode code points from 0
 * @param end one past the last character
 * @param fingerprints hashes of the content-word pairs, of a title its content words; 16 bits, enough to compare two sentences
 * @param figures hashes of the figures, days and dates: different figures, different news
 * @param names of a title, those words that name a place, a people or a person; null for a sentence
 */
@SuppressWarnings("ArrayRecordComponent") // thousands a second: lists would box every hash
record SentenceSignature(
    int start, int end, int[] fingerprints, int[] figures, int @Nullable [] names) {
  boolean isTitle() {
    return names != null;
  }

  /** Whether both have the same words and figures, wherever they stand. */
  boolean saysTheSame(SentenceSignature other) {
    return Arrays.equals(fingerprints, other.fingerprints) && Arrays.equals(figures, other.figures);
  }
}

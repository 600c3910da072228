package org.frontwire.dedupe;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentence signatures as they travel and are stored: bit by bit, positions and ascending hashes as distances. A distance between hashes
 * takes the fewer bits the more of them there are. A record of its own for each sentence took half as much again.
 */
final class PackedSentences {
  private static final int USUAL_SENTENCES = 4;
  private static final int USUAL_GAP = 1;
  private static final int USUAL_LENGTH = 7;
  private static final int USUAL_FINGERPRINTS = 3;
  private static final int USUAL_FIGURES = 0;
  private static final int USUAL_NAMES = 1;
  private static final int USUAL_ANCHORS = 6;

  private PackedSentences() {}

  static ByteBuffer pack(EntryWords words) {
    BitOutput out = new BitOutput();
    out.number(words.sentences().size(), USUAL_SENTENCES);
    int end = 0;
    for (SentenceSignature sentence : words.sentences()) {
      out.number(sentence.start() - end, USUAL_GAP);
      out.number(sentence.end() - sentence.start(), USUAL_LENGTH);
      end = sentence.end();
      hashes(out, sentence.fingerprints(), USUAL_FINGERPRINTS, 0, Short.SIZE);
      hashes(out, sentence.figures(), USUAL_FIGURES, Integer.MIN_VALUE, Integer.SIZE);
      int[] names = sentence.names();
      out.bits(names == null ? 0 : 1, 1);
      if (names != null) {
        hashes(out, names, USUAL_NAMES, 0, Short.SIZE);
      }
    }
    hashes(out, words.anchors(), USUAL_ANCHORS, Integer.MIN_VALUE, Integer.SIZE);
    return out.finished();
  }

  /** What was packed; nothing of no bytes. */
  static EntryWords unpack(ByteBuffer packed) {
    if (!packed.hasRemaining()) {
      return EntryWords.NONE;
    }
    BitInput in = new BitInput(packed);
    int count = (int) in.number(USUAL_SENTENCES);
    List<SentenceSignature> sentences = new ArrayList<>(count);
    int end = 0;
    for (int i = 0; i < count; i++) {
      int start = end + (int) in.number(USUAL_GAP);
      end = start + (int) in.number(USUAL_LENGTH);
      int[] fingerprints = hashes(in, USUAL_FINGERPRINTS, 0, Short.SIZE);
      int[] figures = hashes(in, USUAL_FIGURES, Integer.MIN_VALUE, Integer.SIZE);
      int[] names = in.bits(1) == 0 ? null : hashes(in, USUAL_NAMES, 0, Short.SIZE);
      sentences.add(new SentenceSignature(start, end, fingerprints, figures, names));
    }
    return new EntryWords(sentences, hashes(in, USUAL_ANCHORS, Integer.MIN_VALUE, Integer.SIZE));
  }

  private static void hashes(BitOutput out, int[] hashes, int usual, int lowest, int size) {
    out.number(hashes.length, usual);
    int expected = bitsOfDistance(hashes.length, size);
    long before = lowest;
    for (int hash : hashes) {
      out.number(hash - before, expected);
      before = hash;
    }
  }

  private static int[] hashes(BitInput in, int usual, int lowest, int size) {
    int[] hashes = new int[(int) in.number(usual)];
    int expected = bitsOfDistance(hashes.length, size);
    long before = lowest;
    for (int i = 0; i < hashes.length; i++) {
      before += in.number(expected);
      hashes[i] = (int) before;
    }
    return hashes;
  }

  /** Bits of the usual distance between so many hashes of a size. */
  private static int bitsOfDistance(int hashes, int size) {
    return Math.max(0, size - (Integer.SIZE - Integer.numberOfLeadingZeros(hashes)));
  }
}

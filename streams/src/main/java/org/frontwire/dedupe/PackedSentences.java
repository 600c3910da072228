package org.frontwire.dedupe;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentence signatures as they travel and are stored: numbers of seven bits a byte, positions as distances, hashes of two bytes or
 * four. A record of its own for each sentence took a fifth more room and three times as long.
 */
final class PackedSentences {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
  private int end;

  private PackedSentences() {}

  static ByteBuffer pack(List<SentenceSignature> sentences) {
    PackedSentences packed = new PackedSentences();
    sentences.forEach(packed::add);
    return ByteBuffer.wrap(packed.out.toByteArray());
  }

  static List<SentenceSignature> unpack(ByteBuffer packed) {
    ByteBuffer in = packed.duplicate();
    List<SentenceSignature> sentences = new ArrayList<>();
    int end = 0;
    while (in.hasRemaining()) {
      int start = end + number(in);
      end = start + number(in);
      int count = number(in);
      boolean title = (count & 1) != 0;
      int[] fingerprints = hashes(in, count >>> 1, true);
      int[] anchors = hashes(in, number(in), false);
      int[] figures = hashes(in, number(in), false);
      int[] names = title ? hashes(in, number(in), true) : null;
      sentences.add(new SentenceSignature(start, end, fingerprints, anchors, figures, names));
    }
    return sentences;
  }

  private void add(SentenceSignature sentence) {
    number(sentence.start() - end);
    number(sentence.end() - sentence.start());
    end = sentence.end();
    int[] names = sentence.names();
    number((sentence.fingerprints().length << 1) | (names == null ? 0 : 1));
    hashes(sentence.fingerprints(), true);
    number(sentence.anchors().length);
    hashes(sentence.anchors(), false);
    number(sentence.figures().length);
    hashes(sentence.figures(), false);
    if (names != null) {
      number(names.length);
      hashes(names, true);
    }
  }

  private void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private void hashes(int[] hashes, boolean isShort) {
    for (int hash : hashes) {
      if (!isShort) {
        out.write(hash >>> 24);
        out.write(hash >>> 16);
      }
      out.write(hash >>> 8);
      out.write(hash);
    }
  }

  private static int number(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static int[] hashes(ByteBuffer in, int count, boolean isShort) {
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = isShort ? Short.toUnsignedInt(in.getShort()) : in.getInt();
    }
    return hashes;
  }
}

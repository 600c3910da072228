package org.frontwire.dedupe;

import java.nio.ByteBuffer;
import java.util.Collection;

/** Sets of 32-bit hashes as they travel: four bytes each or two, ascending. */
final class Fingerprints {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Fingerprints() {}

  /** The same words give the same hash in every run and on every machine. */
  static int hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  /** The hash with its last bit telling whether it weighs half. */
  static int weighted(int hash, boolean half) {
    return half ? hash | 1 : hash & ~1;
  }

  /** 1 for half a pair, 2 for a whole one. */
  static int weight(int weighted) {
    return 2 - (weighted & 1);
  }

  static int weight(int[] weighted) {
    int weight = 0;
    for (int hash : weighted) {
      weight += weight(hash);
    }
    return weight;
  }

  /** The 16 bits of a hash that are kept of most: two sentences are compared by several. */
  static int shortened(int hash) {
    return hash & 0xffff;
  }

  static ByteBuffer encode(Collection<Integer> hashes) {
    int[] ascending = ascending(hashes);
    ByteBuffer bytes = ByteBuffer.allocate(4 * ascending.length);
    for (int hash : ascending) {
      bytes.putInt(hash);
    }
    return bytes.flip();
  }

  static int[] decode(ByteBuffer bytes) {
    int[] hashes = new int[bytes.remaining() / 4];
    bytes.duplicate().asIntBuffer().get(hashes);
    return hashes;
  }

  /** Encodes shortened hashes, two bytes each. */
  static ByteBuffer encodeShort(Collection<Integer> hashes) {
    int[] ascending = ascending(hashes.stream().map(Fingerprints::shortened).toList());
    ByteBuffer bytes = ByteBuffer.allocate(2 * ascending.length);
    for (int hash : ascending) {
      bytes.putShort((short) hash);
    }
    return bytes.flip();
  }

  static int[] decodeShort(ByteBuffer bytes) {
    int[] hashes = new int[bytes.remaining() / 2];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Short.toUnsignedInt(bytes.getShort(bytes.position() + 2 * i));
    }
    return hashes;
  }

  private static int[] ascending(Collection<Integer> hashes) {
    return hashes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }
}

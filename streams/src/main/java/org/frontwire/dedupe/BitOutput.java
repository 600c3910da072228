package org.frontwire.dedupe;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Numbers written bit by bit, small ones short. {@link BitInput} reads them back. */
final class BitOutput {
  private byte[] bytes = new byte[1024];
  private int size;
  /** The last bits, not yet a whole byte. */
  private int rest;

  private int restBits;

  /** The lowest bits of a value, the highest of them first. */
  void bits(long value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      rest = (rest << 1) | (int) ((value >>> i) & 1);
      if (++restBits == Byte.SIZE) {
        put();
      }
    }
  }

  /**
   * A number of 0 or more in an exponential Golomb code: one bit more than the expected ones when it is as small as expected, and two
   * more each time that it is twice as large.
   *
   * @param expected how many bits are usual
   */
  void number(long value, int expected) {
    long shifted = value + (1L << expected);
    int bits = Long.SIZE - 1 - Long.numberOfLeadingZeros(shifted);
    for (int i = expected; i < bits; i++) {
      bits(1, 1);
    }
    bits(0, 1);
    bits(shifted, bits);
  }

  /** What was written, the last byte filled with zeros. */
  ByteBuffer finished() {
    if (restBits > 0) {
      bits(0, Byte.SIZE - restBits);
    }
    return ByteBuffer.wrap(Arrays.copyOf(bytes, size));
  }

  private void put() {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) rest;
    rest = 0;
    restBits = 0;
  }
}

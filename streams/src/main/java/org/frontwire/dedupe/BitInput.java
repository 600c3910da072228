package org.frontwire.dedupe;

import java.nio.ByteBuffer;

/** Reads what {@link BitOutput} wrote. */
final class BitInput {
  private final ByteBuffer in;
  /** The next bits, from the highest on. */
  private long window;

  private int held;

  /** Reads from a copy: the buffer itself stays where it is. */
  BitInput(ByteBuffer bytes) {
    this.in = bytes.duplicate();
  }

  /** @param count 0 to 56 */
  long bits(int count) {
    while (held < count) {
      window |= (in.get() & 0xffL) << (Long.SIZE - Byte.SIZE - held);
      held += Byte.SIZE;
    }
    long value = count == 0 ? 0 : window >>> (Long.SIZE - count);
    window <<= count;
    held -= count;
    return value;
  }

  /** @param expected as it was written with */
  long number(int expected) {
    int bits = expected;
    while (bits(1) == 1) {
      bits++;
    }
    return ((1L << bits) | bits(bits)) - (1L << expected);
  }
}

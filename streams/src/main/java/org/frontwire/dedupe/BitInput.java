package org.frontwire.dedupe;

import java.nio.ByteBuffer;

/** Reads what {@link BitOutput} wrote. */
final class BitInput {
  /** Most numbers take fewer bits. */
  private static final int USUAL = 32;

  private final ByteBuffer in;
  /** The next bits, from the highest on; what lies behind those held is what will be read again. */
  private long window;

  private int held;

  /** Reads from a copy: the buffer itself stays where it is. */
  BitInput(ByteBuffer bytes) {
    this.in = bytes.duplicate();
  }

  /** @param count 0 to 56 */
  long bits(int count) {
    require(count);
    long value = window >>> 1 >>> (Long.SIZE - 1 - count);
    skip(count);
    return value;
  }

  /** @param expected as it was written with */
  long number(int expected) {
    if (held < USUAL) {
      fill();
    }
    int more = Long.numberOfLeadingZeros(~window);
    int bits = expected + more;
    if (more + 1 + bits <= held) {
      skip(more + 1);
      long value = (1L << bits) | (window >>> 1 >>> (Long.SIZE - 1 - bits));
      skip(bits);
      return value - (1L << expected);
    }
    return longNumber(expected);
  }

  /** One that reaches beyond what is held. */
  private long longNumber(int expected) {
    fill();
    int more = Long.numberOfLeadingZeros(~window);
    require(more + 1);
    skip(more + 1);
    int bits = expected + more;
    return ((1L << bits) | bits(bits)) - (1L << expected);
  }

  private void skip(int count) {
    window <<= count;
    held -= count;
  }

  private void require(int count) {
    if (held < count) {
      fill();
    }
    if (held < count) {
      throw new IllegalStateException("expected " + count + " more bits, came " + held);
    }
  }

  /** Holds 57 bits or more, or all there are. */
  private void fill() {
    if (in.remaining() >= Long.BYTES) {
      int bytes = (Long.SIZE - 1 - held) / Byte.SIZE;
      window |= in.getLong(in.position()) >>> held;
      in.position(in.position() + bytes);
      held += bytes * Byte.SIZE;
      return;
    }
    while (held <= Long.SIZE - Byte.SIZE && in.hasRemaining()) {
      window |= (in.get() & 0xffL) << (Long.SIZE - Byte.SIZE - held);
      held += Byte.SIZE;
    }
  }
}

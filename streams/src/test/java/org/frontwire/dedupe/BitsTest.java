package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitsTest {
  private static final int NUMBERS = 200_000;

  @Test
  void numbersOfAnySizeAreReadAsTheyWereWritten() {
    long seed = System.nanoTime();
    Random written = new Random(seed);
    BitOutput out = new BitOutput();
    for (int i = 0; i < NUMBERS; i++) {
      int expected = written.nextInt(32);
      out.number(written.nextLong() >>> (31 + written.nextInt(33)), expected);
      out.bits(i, i % 8);
    }

    BitInput in = new BitInput(out.finished());

    Random drawn = new Random(seed);
    for (int i = 0; i < NUMBERS; i++) {
      int expected = drawn.nextInt(32);
      long value = drawn.nextLong() >>> (31 + drawn.nextInt(33));
      assertThat(in.number(expected)).as("seed %d number %d", seed, i).isEqualTo(value);
      assertThat(in.bits(i % 8)).isEqualTo(i & ((1 << i % 8) - 1));
    }
  }

  @Test
  void whatIsCutOffIsNotReadAsSomethingElse() {
    BitOutput out = new BitOutput();
    out.number(1_000_000, 3);
    ByteBuffer whole = out.finished();

    BitInput cut = new BitInput(whole.slice(0, whole.remaining() - 2));

    assertThatIllegalStateException().isThrownBy(() -> cut.number(3));
  }
}

package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedSentencesTest {
  @Test
  void whatIsPackedIsUnpackedAgain() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<SentenceSignature> sentences = new ArrayList<>();
    for (int i = 0, at = 0; i < 500; i++) {
      int start = at + random.nextInt(3);
      at = start + random.nextInt(20_000);
      sentences.add(new SentenceSignature(
          start,
          at,
          ascending(random.ints(random.nextInt(300), 0, 1 << 16)),
          ascending(random.ints(random.nextInt(3))),
          random.nextBoolean() ? null : ascending(random.ints(random.nextInt(4), 0, 1 << 16))));
    }
    EntryWords words = new EntryWords(sentences, ascending(random.ints(random.nextInt(5_000))));

    EntryWords unpacked = PackedSentences.unpack(PackedSentences.pack(words));

    assertThat(unpacked).as("seed " + seed).usingRecursiveComparison().isEqualTo(words);
  }

  @Test
  void theSmallestAndTheLargestHashesArePackedToo() {
    int[] ends = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE};
    EntryWords words = new EntryWords(
        List.of(new SentenceSignature(0, 1 << 20, new int[] {0, 0xffff}, ends, new int[0])), ends);

    EntryWords unpacked = PackedSentences.unpack(PackedSentences.pack(words));

    assertThat(unpacked).usingRecursiveComparison().isEqualTo(words);
  }

  @Test
  void anEntryWithoutWordsIsUnpackedToNone() {
    assertThat(PackedSentences.unpack(PackedSentences.pack(EntryWords.NONE)).sentences())
        .isEmpty();
    assertThat(PackedSentences.unpack(ByteBuffer.allocate(0)).sentences()).isEmpty();
  }

  private static int[] ascending(IntStream hashes) {
    return hashes.sorted().distinct().toArray();
  }
}

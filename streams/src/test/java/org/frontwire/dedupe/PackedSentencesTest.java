package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
          random.ints(random.nextInt(300), 0, 1 << 16).toArray(),
          random.ints(random.nextInt(20)).toArray(),
          random.ints(random.nextInt(3)).toArray(),
          random.nextBoolean()
              ? null
              : random.ints(random.nextInt(4), 0, 1 << 16).toArray()));
    }

    List<SentenceSignature> unpacked = PackedSentences.unpack(PackedSentences.pack(sentences));

    assertThat(unpacked).as("seed " + seed).usingRecursiveComparison().isEqualTo(sentences);
    assertThat(PackedSentences.unpack(PackedSentences.pack(List.of()))).isEmpty();
  }
}

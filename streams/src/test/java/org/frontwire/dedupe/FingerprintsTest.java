package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Test
  void wordsGiveTheHashOfWhatTheyReadLikeTogether() {
    assertThat(Fingerprints.hash("air", "raid")).isEqualTo(Fingerprints.hash("air raid"));
    assertThat(Fingerprints.hash("air", "raid", "")).isEqualTo(Fingerprints.hash("air raid "));
    assertThat(Fingerprints.hash("an", "air", "raid"))
        .isEqualTo(Fingerprints.hash("an air raid"))
        .isNotEqualTo(Fingerprints.hash("ana", "ir", "raid"));
  }

  @Test
  void theyAscendAndEachIsThereOnce() {
    assertThat(Fingerprints.ascending(new int[] {3, -1, 3, 3, 2, -1})).containsExactly(-1, 2, 3);
    assertThat(Fingerprints.ascending(new int[0])).isEmpty();
    assertThat(Fingerprints.ascendingShort(new int[] {0x10002, 2, -1})).containsExactly(2, 0xffff);
  }
}

package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostingsTest {
  @Test
  void itFindsWhatAMapWouldFind() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Postings postings = new Postings();
    Map<Integer, Set<Integer>> map = new HashMap<>();

    for (int i = 0; i < 20_000; i++) {
      int fingerprint = random.nextInt(3_000) - 1_500;
      postings.add(fingerprint, i / 5);
      map.computeIfAbsent(fingerprint, any -> new HashSet<>()).add(i / 5);
      int other = random.nextInt(3_000) - 1_500;
      int sentence = random.nextInt(1 + i / 5);
      postings.remove(other, sentence);
      map.getOrDefault(other, new HashSet<>()).remove(sentence);
    }

    map.forEach((fingerprint, sentences) ->
        assertThat(sentences(postings, fingerprint)).as("seed " + seed).isEqualTo(sentences));
    assertThat(sentences(postings, 1_000_000)).isEmpty();
    assertThat(postings.size())
        .isEqualTo(map.values().stream().mapToInt(Set::size).sum());
  }

  @Test
  void aHousePhraseRecognisesNothingUntilItIsRareAgain() {
    Postings postings = new Postings();

    for (int sentence = 0; sentence < 513; sentence++) {
      postings.add(7, sentence);
    }
    assertThat(sentences(postings, 7)).isEmpty();

    postings.remove(7, 0);
    assertThat(sentences(postings, 7)).hasSize(512).contains(1, 512);
  }

  private static Set<Integer> sentences(Postings postings, int fingerprint) {
    Set<Integer> found = new HashSet<>();
    postings.forEach(fingerprint, found::add);
    return found;
  }
}

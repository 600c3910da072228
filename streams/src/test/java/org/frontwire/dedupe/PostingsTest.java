package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PostingsTest {
  private final BitSet dropped = new BitSet();
  private final Postings postings = new Postings(dropped);

  @Test
  void theyHoldWhatAMapOfSetsHolds() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<Integer, Set<Integer>> map = new HashMap<>();

    for (int i = 0; i < 40_000; i++) {
      int article = i / 5;
      int anchor = random.nextInt(3_000) - 1_500;
      Set<Integer> before = articles(anchor);
      Set<Integer> others = add(anchor, article);

      if (!map.getOrDefault(anchor, Set.of()).contains(article)) {
        assertThat(others).as("seed " + seed).isEqualTo(before);
      }
      map.computeIfAbsent(anchor, any -> new HashSet<>()).add(article);
      if (random.nextInt(20) == 0) {
        dropped.set(random.nextInt(Math.max(1, article)));
      }
    }
    map.values().forEach(articles -> articles.removeIf(dropped::get));

    map.forEach(
        (anchor, articles) -> assertThat(articles(anchor)).as("seed " + seed).isEqualTo(articles));
    assertThat(articles(1_000_000)).isEmpty();

    int[] moved = new int[8_000];
    int kept = 0;
    for (int article = 0; article < moved.length; article++) {
      moved[article] = dropped.get(article) ? -1 : kept++;
    }
    postings.renumber(moved);
    dropped.clear();

    map.forEach((anchor, articles) -> assertThat(articles(anchor))
        .as("seed " + seed)
        .isEqualTo(articles.stream().map(old -> moved[old]).collect(Collectors.toSet())));
    assertThat(postings.size())
        .isEqualTo(map.values().stream().mapToInt(Set::size).sum());
  }

  @Test
  void aHousePhraseRecognisesNothingAndHidesNothing() {
    for (int article = 0; article < Postings.MOST + 1; article++) {
      assertThat(articles(7)).hasSize(article);
      add(7, article);
      add(8, article / 8);
    }

    assertThat(articles(7)).isEmpty();
    assertThat(articles(8)).hasSize(Postings.MOST / 8 + 1);
    assertThat(postings.size()).isEqualTo(Postings.MOST / 8 + 1);
  }

  @Test
  void versionsThatWereReplacedMakeNoHousePhrase() {
    for (int article = 0; article < 2 * Postings.MOST; article++) {
      add(7, article);
      dropped.set(article);
    }
    add(7, 5_000);

    assertThat(articles(7)).containsExactly(5_000);
    assertThat(postings.size()).isEqualTo(1);
  }

  /** Says which others were handed over. */
  private Set<Integer> add(int anchor, int article) {
    Set<Integer> others = new HashSet<>();
    postings.add(new int[] {anchor}, article, others::add);
    return others;
  }

  private Set<Integer> articles(int anchor) {
    Set<Integer> found = new HashSet<>();
    postings.forEach(anchor, found::add);
    return found;
  }
}

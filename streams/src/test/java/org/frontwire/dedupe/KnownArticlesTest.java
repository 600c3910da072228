package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.dedupe.Pages.MORNING;
import static org.frontwire.dedupe.Pages.signed;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KnownArticlesTest {
  private final KnownArticles known = new KnownArticles();

  @Test
  void twoRunsOfThreeWordsMakeAnArticleWorthComparing() {
    SignedArticle cranes = article("Cranes", "At dawn cranes unloaded copper ingots for the mint.");
    SignedArticle thieves =
        article("Thieves", "Nobody saw who unloaded copper ingots behind the school.");
    SignedArticle docks =
        article("Docks", "Since Friday no cranes unloaded copper ingots at the docks.");

    assertThat(known.put(cranes, 30, 1)).isEmpty();
    assertThat(known.put(thieves, 40, 1)).as("one run").isEmpty();
    assertThat(known.put(docks, 50, 1)).as("two runs").containsExactly(30);
    assertThat(known.sharing(cranes)).containsExactly(50);
    assertThat(known.sharing(thieves)).isEmpty();
  }

  @Test
  void theSameFigureAmongTheSameWordsIsOneRun() {
    SignedArticle mint =
        article("Mint", "Nobody knows why the fire killed 21 clerks sleeping in the mint.");
    SignedArticle train =
        article("Train", "Heavy smoke killed 21 clerks sleeping aboard a night train.");
    SignedArticle copy =
        article("Copy", "On Friday fire killed 21 clerks sleeping in the mint, police said.");

    assertThat(known.put(mint, 30, 1)).isEmpty();
    assertThat(known.put(train, 40, 1)).isEmpty();
    assertThat(known.put(copy, 50, 1)).containsExactly(30);
  }

  @Test
  void whatCameOnceOnlyIsLeftOut() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      Repeated numbers = new Repeated();
      Set<Integer> once = new TreeSet<>();
      Set<Integer> more = new TreeSet<>();
      for (int left = random.nextInt(300); left > 0; left--) {
        int number = random.nextInt(200);
        numbers.accept(number);
        if (!once.add(number)) {
          more.add(number);
        }
      }
      int except = random.nextInt(200);
      more.remove(except);

      int[] several = numbers.several(except);

      assertThat(Arrays.stream(several)).as("seed %d", seed).containsExactlyElementsOf(more);
      assertThat(numbers.several(except)).as("begins anew").isEmpty();
    }
  }

  private static SignedArticle article(String outlet, String text) {
    return SignedArticle.of(signed(outlet, MORNING, text));
  }
}

package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleNumbersTest {
  @Test
  void aKeyHasTheLastNumberThatItGot() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    ArticleNumbers numbers = new ArticleNumbers();
    Map<Long, Integer> last = new HashMap<>();

    for (int i = 0; i < 20_000; i++) {
      long key = random.nextInt(9_000) * 0x100000000L;
      int number = numbers.add(key);
      last.put(key, number);
      assertThat(number).isEqualTo(i);
      assertThat(numbers.key(number)).isEqualTo(key);
    }

    last.forEach((key, number) -> assertThat(numbers.of(key)).as("seed " + seed).isEqualTo(number));
    assertThat(numbers.of(1)).isEqualTo(ArticleNumbers.NONE);
    assertThat(numbers.count()).isEqualTo(20_000);
  }
}

package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleKeysTest {
  @Test
  void aKeyIsTheSameInEveryRun() {
    assertThat(ArticleKeys.of("http://example.org/a1")).isEqualTo(8208882530143002293L);
  }

  @Test
  void manyUrisThatAreAlikeHaveKeysOfTheirOwn() {
    assertThat(IntStream.range(0, 100_000)
            .mapToLong(number -> ArticleKeys.of("http://example.org/" + number))
            .distinct()
            .count())
        .isEqualTo(100_000);
  }
}

package org.frontwire.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeNewsTest {
  private final MadeNews news = new MadeNews(Duration.ofHours(1));

  @Test
  void theSameNumberGivesTheSameArticle() {
    assertThat(new MadeNews(Duration.ofHours(1)).update(7)).isEqualTo(news.update(7));
    assertThat(news.update(8).getFirstCreated())
        .isEqualTo(news.update(7).getFirstCreated().plus(Duration.ofHours(1)));
  }

  @Test
  void oneInTenIsOfWarAndTellsOfATollAndACapture() {
    long war = IntStream.range(0, 300)
        .mapToObj(news::article)
        .filter(article -> !article.getCasualties().isEmpty())
        .filter(article -> !article.getTerritories().isEmpty())
        .count();

    assertThat(war).isBetween(15L, 50L);
  }
}

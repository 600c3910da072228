package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.dedupe.Pages.MORNING;
import static org.frontwire.dedupe.Pages.signed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.frontwire.event.Novelty;
import org.frontwire.event.Report;
import org.frontwire.event.SentenceMark;
import org.frontwire.event.internal.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentenceIndexTest {
  private static final Instant NOON = MORNING.plus(Duration.ofHours(4));
  private static final String FERRY =
      "The overloaded ferry capsized in heavy swell off the northern cape, drowning 14 fishermen who had slept below deck.";
  private static final String FERRY_EDITED =
      "An overloaded ferry capsizes in heavy swell off the northern cape and drowns fourteen fishermen, the coast guard said on Monday.";

  private final Desk index = new Desk();

  @ParameterizedTest
  @CsvFileSource(resources = "pairs.tsv", delimiter = '\t', numLinesToSkip = 1)
  void editedCopiesAreFoundAndFalseFriendsAreNot(boolean copy, String earlier, String later) {
    index.add(signed("Daily Star", MORNING, earlier));

    Novelty novelty = only(index.mark(signed("Evening Post", NOON, later))).getNovelty();

    assertThat(novelty).isEqualTo(copy ? Novelty.REPRINT : Novelty.NEW);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "titles.tsv", delimiter = '\t', numLinesToSkip = 1)
  void titlesTellTheSameWhenFigurePlaceAndVictimsAgree(boolean same, String earlier, String later) {
    index.add(signed("Daily Star", MORNING, earlier));

    Novelty novelty = only(index.mark(signed("Evening Post", NOON, later))).getNovelty();

    assertThat(novelty).isEqualTo(same ? Novelty.REPRINT : Novelty.NEW);
  }

  @Test
  void aTitleThatComesAgainAfterDaysTellsOfAnotherDay() {
    index.add(signed("Daily Star", MORNING, "Tram crash kills 9 in Riga"));

    SentenceMark sameDay =
        only(index.mark(signed("Evening Post", NOON, "Riga tram crash kills nine")));
    SentenceMark nextWeek = only(index.mark(
        signed("Evening Post", NOON.plus(Duration.ofDays(6)), "Riga tram crash kills nine")));

    assertThat(sameDay.getNovelty()).isEqualTo(Novelty.REPRINT);
    assertThat(nextWeek.getNovelty()).isEqualTo(Novelty.NEW);
  }

  @Test
  void theSameOutletRepeatsItself() {
    index.add(signed("Daily Star", MORNING, FERRY));

    SentenceMark mark = only(index.mark(signed("Daily Star", NOON, FERRY_EDITED)));

    assertThat(mark.getNovelty()).isEqualTo(Novelty.REPEAT);
    assertThat(mark.getCopyOf()).contains("daily star/" + MORNING);
  }

  @Test
  void nothingIsItsOwnReprint() {
    ReadArticle article = signed("Daily Star", MORNING, FERRY + " " + FERRY_EDITED);
    index.add(article);

    assertThat(index.mark(article).reports().get(0).getSentences())
        .extracting(SentenceMark::getNovelty)
        .containsOnly(Novelty.NEW);
  }

  @Test
  void theCanonicalCopyIsTheEarliestPublishedWhateverArrivedFirst() {
    List<ReadArticle> copies = new ArrayList<>(List.of(
        signed("Alpha", MORNING.plusSeconds(60), FERRY),
        signed("Beta", MORNING, FERRY),
        signed("Gamma", MORNING, FERRY_EDITED)));
    long seed = System.nanoTime();
    Random random = new Random(seed);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(copies, random);
      Desk shuffled = new Desk();
      copies.forEach(shuffled::add);

      SentenceMark mark = only(shuffled.mark(signed("Delta", NOON, FERRY)));

      assertThat(mark.getCopyOf()).as("seed " + seed).contains("beta/" + MORNING);
    }
  }

  @Test
  void whatWasPublishedLaterIsNotWhatItCopied() {
    index.add(signed("Daily Star", NOON, FERRY));

    assertThat(only(index.mark(signed("Evening Post", MORNING, FERRY))).getNovelty())
        .isEqualTo(Novelty.NEW);
  }

  @Test
  void monthsApartNothingMatchesAndNothingIsLost() {
    Instant nextSpring = MORNING.plus(Duration.ofDays(365));
    index.add(signed("Daily Star", nextSpring, FERRY));

    assertThat(only(index.mark(signed("Evening Post", MORNING, FERRY))).getNovelty())
        .isEqualTo(Novelty.NEW);
    index.add(signed("Evening Post", MORNING, FERRY));

    assertThat(only(index.mark(signed("Gazette", NOON, FERRY))).getCopyOfOutlet())
        .contains("Evening Post");
    assertThat(only(index.mark(signed("Gazette", nextSpring.plusSeconds(60), FERRY)))
            .getCopyOfOutlet())
        .contains("Daily Star");
  }

  @Test
  void theOriginIsInheritedFromTheCopiedReport() {
    index.add(signed("Daily Star", MORNING, "(Reuters) - " + FERRY));

    Report report =
        index.mark(signed("Evening Post", NOON, FERRY_EDITED)).reports().get(0);

    assertThat(report.getOrigin()).contains("Reuters");
    assertThat(report.getStory()).isEqualTo("daily star/" + MORNING);
  }

  @Test
  void withoutACreditTheFirstOutletIsTheOrigin() {
    index.add(signed("Daily Star", MORNING, FERRY));

    assertThat(index.mark(signed("Evening Post", NOON, FERRY)).reports().get(0).getOrigin())
        .contains("Daily Star");
    assertThat(index
            .mark(signed("Agence France-Presse", NOON, "Snow fell."))
            .reports()
            .get(0)
            .getOrigin())
        .contains("AFP");
  }

  @Test
  void anOwnCreditBeatsTheInheritedOne() {
    index.add(signed("Daily Star", MORNING, FERRY));

    Report report =
        index.mark(signed("Evening Post", NOON, "(AFP) - " + FERRY)).reports().get(0);

    assertThat(report.getOrigin()).contains("AFP");
  }

  @Test
  void aNewVersionReplacesTheOldOne() {
    index.add(signed("Daily Star", MORNING, FERRY));
    index.add(signed(
        "Daily Star",
        MORNING,
        "Nothing of it was true, the harbour master of the northern cape wrote to the editor."));

    assertThat(only(index.mark(signed("Evening Post", NOON, FERRY))).getNovelty())
        .isEqualTo(Novelty.NEW);
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void aLiveBlogOfAThousandVersionsCrowdsNobodyOut() {
    for (int version = 0; version < 1_000; version++) {
      index.add(signed("Live Blog", MORNING.plusSeconds(60), FERRY));
      index.expire();
    }
    index.add(signed("Daily Star", MORNING, FERRY));

    assertThat(only(index.mark(signed("Evening Post", NOON, FERRY))).getCopyOfOutlet())
        .contains("Daily Star");
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void daysThatNobodyUsesAnyMoreExpire() {
    index.add(signed("Daily Star", MORNING, FERRY));
    List<String> expired = new ArrayList<>();
    Instant later = MORNING.plus(Duration.ofDays(40));
    ReadArticle busy = signed(
        "Evening Post", later, "Snow fell on the quiet harbour all through the long winter night.");

    for (int arrival = 0; arrival < 23_000; arrival++) {
      index.add(busy);
      expired.addAll(index.expire());
    }

    assertThat(expired).containsExactly("daily star/" + MORNING);
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void rebuiltInAnotherOrderItMarksTheSame() {
    List<ReadArticle> articles = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      articles.add(signed(
          "Outlet " + i,
          MORNING.plusSeconds(i),
          "The health directorate told reporters that " + i / 3 + " villagers near harbour "
              + i % 40 + " had been taken to hospital."));
    }
    Desk grown = new Desk();
    articles.forEach(grown::add);
    long seed = System.nanoTime();
    Collections.shuffle(articles, new Random(seed));
    Desk rebuilt = new Desk();
    articles.forEach(rebuilt::add);

    for (ReadArticle article : articles.subList(0, 300)) {
      assertThat(rebuilt.mark(article)).as("seed " + seed).isEqualTo(grown.mark(article));
    }
  }

  private static SentenceMark only(Deduplicated article) {
    return article.reports().get(0).getSentences().get(0);
  }
}

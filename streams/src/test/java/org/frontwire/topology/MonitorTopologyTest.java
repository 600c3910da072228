package org.frontwire.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.frontwire.topology.Articles.article;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.frontwire.event.Alert;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.DeadLetter;
import org.frontwire.event.Dimension;
import org.frontwire.event.Novelty;
import org.frontwire.event.PubStatus;
import org.frontwire.event.Report;
import org.frontwire.event.Toll;
import org.frontwire.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitorTopologyTest {
  private static final String FLOOD =
      "Rescue teams searched the flooded valley for a third night while army engineers repaired the collapsed bridge.";

  private static final String MARKET =
      "Shells slammed into the vegetable market of Homs shortly before dawn on Friday, killing nine civilians.";
  private static final String MARKET_EDITED =
      "Shells slam into a vegetable market of Homs shortly before dawn on Friday, killing 9 civilians.";

  private Newsroom newsroom = Newsroom.open();

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void aRecordThatIsNoAvroGoesToDeadLettersAndTheNextOneIsRead() {
    newsroom.receiveBytes("poison", "no avro at all".getBytes(UTF_8));
    newsroom.receive(article("Daily Star", "2024-03-01T08:00:00Z", FLOOD));

    DeadLetter letter = newsroom.written(Topics.DEAD_LETTERS).get(0);
    assertThat(letter.getReason()).isEqualTo("invalid-avro");
    assertThat(letter.getSource()).isEqualTo("frontwire.article-updates, partition 0, offset 0");
    assertThat(UTF_8.decode(letter.getHead()).toString()).isEqualTo("no avro at all");
    assertThat(newsroom.written(Topics.REPORTS)).hasSize(1);
  }

  @Test
  void aRecordThatAProcessorFailsOnGoesToDeadLettersAndTheNextOneIsRead() {
    newsroom.close();
    newsroom = Newsroom.open(
        new TopologySettings("frontwire.", Duration.ofDays(14), MonitorTopologyTest::deskOrFail));

    newsroom.receive(article("Fail", "2024-03-01T07:00:00Z", FLOOD));
    newsroom.receive(article("Daily Star", "2024-03-01T08:00:00Z", FLOOD));

    assertThat(newsroom.records(Topics.DEAD_LETTERS)).singleElement().satisfies(record -> {
      assertThat(record.key).isEqualTo("fail/2024-03-01T07:00:00Z");
      assertThat(record.value.getReason()).isEqualTo("failed-processing");
      assertThat(record.value.getMessage()).contains("IllegalArgumentException: no desk for Fail");
      assertThat(record.value.getHead().remaining()).isPositive();
    });
    assertThat(newsroom.written(Topics.REPORTS))
        .extracting(Report::getOutlet)
        .containsExactly(Optional.of("Daily Star"));
  }

  private static String deskOrFail(ArticleUpdate article) {
    if (article.getOutlet().filter("Fail"::equals).isPresent()) {
      throw new IllegalArgumentException("no desk for Fail");
    }
    return "en";
  }

  @Test
  void aRecordWithoutAValueGoesToDeadLetters() {
    newsroom.receiveBytes("empty", null);

    assertThat(newsroom.records(Topics.DEAD_LETTERS)).singleElement().satisfies(record -> {
      assertThat(record.key).isEqualTo("empty");
      assertThat(record.value.getReason()).isEqualTo("no-value");
    });
  }

  @Test
  void whatMayNotBeUsedOrCannotBeReadIsSetAside() {
    ArticleUpdate usable = article("Daily Star", "2024-03-01T08:00:00Z", FLOOD);
    newsroom.receive(
        ArticleUpdate.newBuilder(usable).setPubStatus(PubStatus.WITHHELD).build());
    newsroom.receive(
        ArticleUpdate.newBuilder(usable).setPubStatus(PubStatus.CANCELED).build());

    assertThat(newsroom.written(Topics.DEAD_LETTERS))
        .extracting(DeadLetter::getReason)
        .containsExactly("withheld", "canceled");
    assertThat(newsroom.written(Topics.REPORTS)).isEmpty();
  }

  @Test
  void anotherLanguageIsDeduplicatedAndMarkedAsNotRead() {
    String arabic =
        "قتل تسعة مدنيين في قصف على سوق الخضار في مدينة حمص فجر الجمعة بحسب مصادر محلية.";
    ArticleUpdate first = article("Daily Star", "2024-03-01T08:00:00Z", arabic);
    ArticleUpdate second = article("Evening Post", "2024-03-01T10:00:00Z", arabic);

    newsroom.receive(ArticleUpdate.newBuilder(first).setLanguage("ar").build());
    newsroom.receive(ArticleUpdate.newBuilder(second).setLanguage("ar").build());

    assertThat(newsroom.written(Topics.DEAD_LETTERS))
        .extracting(DeadLetter::getReason)
        .containsExactly("unread-language", "unread-language");
    assertThat(newsroom.written(Topics.REPORTS))
        .flatExtracting(Report::getSentences)
        .extracting(sentence -> sentence.getNovelty())
        .containsExactly(Novelty.NEW, Novelty.REPRINT);
    assertThat(newsroom.written(Topics.CASUALTY_CLAIMS)).isEmpty();
  }

  @Test
  void theSecondOutletReprints() {
    newsroom.receive(article("Daily Star", "2024-03-01T08:00:00Z", "(Reuters) - " + FLOOD));
    newsroom.receive(article("Evening Post", "2024-03-01T10:00:00Z", FLOOD));

    List<Report> reports = newsroom.written(Topics.REPORTS);
    assertThat(reports)
        .extracting(Report::getOrigin)
        .allSatisfy(origin -> assertThat(origin).contains("Reuters"));
    assertThat(reports.get(1).getStory()).isEqualTo("daily-star/2024-03-01T08:00:00Z");
    assertThat(reports.get(1).getSentences()).singleElement().satisfies(mark -> {
      assertThat(mark.getNovelty()).isEqualTo(Novelty.REPRINT);
      assertThat(mark.getCopyOfOutlet()).contains("Daily Star");
    });
  }

  @Test
  void aReprintRaisesNoSecondAlert() {
    newsroom.receive(
        article("Daily Star", "2024-03-01T08:00:00Z", "HOMS, Syria (Reuters) - " + MARKET));
    newsroom.receive(article("Evening Post", "2024-03-01T10:00:00Z", MARKET_EDITED));

    assertThat(newsroom.records(Topics.ALERTS)).singleElement().satisfies(record -> {
      assertThat(record.key).isEqualTo(record.value.getSubject());
      assertThat(record.value.getChange()).isEqualTo(ChangeKind.NEW);
      assertThat(record.value.getEvidence().get(0).getOutlet()).contains("Daily Star");
    });
    assertThat(newsroom.records(Topics.SUPPRESSIONS)).singleElement().satisfies(record -> {
      assertThat(record.key).isEqualTo("evening-post/2024-03-01T10:00:00Z");
      assertThat(record.value.getDimension()).isEqualTo(Dimension.CASUALTY);
    });
  }

  @Test
  void twoOutletsOfOneAgencyAreOneOrigin() {
    newsroom.receive(
        article("Daily Star", "2024-03-01T08:00:00Z", "HOMS, Syria (Reuters) - " + MARKET));
    newsroom.receive(article("Evening Post", "2024-03-01T10:00:00Z", MARKET_EDITED));

    List<CasualtyClaim> claims = newsroom.written(Topics.CASUALTY_CLAIMS);
    assertThat(claims)
        .extracting(CasualtyClaim::getNovelty)
        .containsExactly(Novelty.NEW, Novelty.REPRINT);
    assertThat(claims).allSatisfy(claim -> assertThat(claim.getOrigin()).contains("Reuters"));
    List<CasualtyIncident> incidents = newsroom.written(Topics.CASUALTY_INCIDENTS);
    Toll toll = incidents.get(incidents.size() - 1).getTolls().get(0);
    assertThat(toll.getOrigins()).containsExactly("Reuters");
    assertThat(toll.getOutlets()).containsExactly("Daily Star", "Evening Post");
  }

  @Test
  void anOriginalThatComesAfterItsCopyTakesItsPlace() {
    ArticleUpdate original =
        article("Daily Star", "2024-03-01T08:00:00Z", "HOMS, Syria (Reuters) - " + MARKET);
    ArticleUpdate copy = article("Evening Post", "2024-03-01T10:00:00Z", MARKET_EDITED);
    newsroom.receive(original);
    newsroom.receive(copy);
    Map<String, CasualtyIncident> inOrder = situation();
    newsroom.close();

    newsroom = Newsroom.open();
    newsroom.receive(copy);
    newsroom.receive(original);

    assertThat(newsroom.written(Topics.ALERTS))
        .extracting(Alert::getChange)
        .containsExactly(ChangeKind.NEW);
    assertThat(situation()).isEqualTo(inOrder);
    assertThat(newsroom.written(Topics.REPORTS))
        .extracting(Report::getOutlet, report -> report.getSentences().get(0).getNovelty())
        .containsExactly(
            tuple(Optional.of("Evening Post"), Novelty.NEW),
            tuple(Optional.of("Daily Star"), Novelty.NEW),
            tuple(Optional.of("Evening Post"), Novelty.REPRINT));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCreditInOneCopySpeaksForAllOfThem(boolean creditedFirst) {
    ArticleUpdate silent = article("Daily Star", "2024-03-01T08:00:00Z", MARKET + " " + FLOOD);
    ArticleUpdate credited =
        article("Evening Post", "2024-03-01T10:00:00Z", "(Reuters) - " + MARKET + " " + FLOOD);
    newsroom.receive(creditedFirst ? credited : silent);
    newsroom.receive(creditedFirst ? silent : credited);

    assertThat(situation().values())
        .isNotEmpty()
        .allSatisfy(incident -> assertThat(incident.getTolls())
            .allSatisfy(toll -> assertThat(toll.getOrigins()).containsExactly("Reuters")));
    assertThat(newsroom.written(Topics.ALERTS))
        .extracting(Alert::getChange)
        .containsOnly(ChangeKind.NEW);
  }

  /** The incidents as a reader of the compacted topic sees them. */
  private Map<String, CasualtyIncident> situation() {
    Map<String, CasualtyIncident> incidents = new TreeMap<>();
    for (KeyValue<String, CasualtyIncident> each : newsroom.records(Topics.CASUALTY_INCIDENTS)) {
      if (each.value == null) {
        incidents.remove(each.key);
      } else {
        incidents.put(each.key, each.value);
      }
    }
    return incidents;
  }

  @Test
  void aHigherFigureOfTheSameWordsIsNews() {
    newsroom.receive(article("Daily Star", "2024-03-01T08:00:00Z", MARKET));
    newsroom.receive(article("Daily Star", "2024-03-01T10:00:00Z", MARKET.replace("nine", "12")));

    assertThat(newsroom.written(Topics.ALERTS))
        .extracting(Alert::getChange)
        .containsExactly(ChangeKind.NEW, ChangeKind.RAISED);
  }

  @Test
  void whatWasAssessedBeforeIsNotAssessedAgain() throws Exception {
    ArticleUpdate article = article("Daily Star", "2024-03-01T08:00:00Z", MARKET);
    newsroom.receive(article);
    newsroom = newsroom.restarted();

    newsroom.receive(article);

    assertThat(newsroom.written(Topics.CASUALTY_CLAIMS)).isEmpty();
    assertThat(newsroom.written(Topics.ALERTS)).isEmpty();
    assertThat(newsroom.written(Topics.SUPPRESSIONS)).isEmpty();
  }

  @Test
  void theSameInputGivesTheSameAlertIds() {
    ArticleUpdate article = article("Daily Star", "2024-03-01T08:00:00Z", MARKET);
    newsroom.receive(article);
    List<Alert> alerts = newsroom.written(Topics.ALERTS);
    newsroom.close();

    newsroom = Newsroom.open();
    newsroom.receive(article);

    assertThat(newsroom.written(Topics.ALERTS)).isEqualTo(alerts);
  }

  @Test
  void theIndexIsRebuiltFromTheStore() throws Exception {
    newsroom.receive(article("Daily Star", "2024-03-01T08:00:00Z", FLOOD));

    newsroom = newsroom.restarted();
    newsroom.receive(article("Evening Post", "2024-03-01T10:00:00Z", FLOOD));

    Report report = newsroom.written(Topics.REPORTS).get(0);
    assertThat(report.getSentences().get(0).getNovelty()).isEqualTo(Novelty.REPRINT);
  }

  @Test
  void whatComesAfterARestartIsKeptBesideWhatCameBefore() throws Exception {
    newsroom.receive(article("Daily Star", "2024-03-01T08:00:00Z", FLOOD));
    newsroom = newsroom.restarted();
    newsroom.receive(article("Gazette", "2024-03-01T09:00:00Z", MARKET));
    newsroom = newsroom.restarted();

    newsroom.receive(article("Evening Post", "2024-03-01T10:00:00Z", FLOOD));
    newsroom.receive(article("Evening Post", "2024-03-01T11:00:00Z", MARKET));

    assertThat(newsroom.written(Topics.REPORTS))
        .extracting(report -> report.getSentences().get(0).getNovelty())
        .containsExactly(Novelty.REPRINT, Novelty.REPRINT);
  }

  @Test
  void wordsOlderThanKafkasCalendarAreReadToo() {
    newsroom.receive(article("Archive", "1968-03-01T08:00:00Z", FLOOD));

    assertThat(newsroom.written(Topics.REPORTS)).hasSize(1);
  }
}

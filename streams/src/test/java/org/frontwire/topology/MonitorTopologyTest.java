package org.frontwire.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.topology.Articles.article;

import java.util.List;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.event.Novelty;
import org.frontwire.event.PubStatus;
import org.frontwire.event.Report;
import org.frontwire.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MonitorTopologyTest {
  private static final String FLOOD =
      "Rescue teams searched the flooded valley for a third night while army engineers repaired the collapsed bridge.";

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
    newsroom.receive(ArticleUpdate.newBuilder(usable).setLanguage("ar").build());

    assertThat(newsroom.written(Topics.DEAD_LETTERS))
        .extracting(DeadLetter::getReason)
        .containsExactly("withheld", "canceled", "unread-language");
    assertThat(newsroom.written(Topics.REPORTS)).isEmpty();
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
  void theIndexIsRebuiltFromTheStore() throws Exception {
    newsroom.receive(article("Daily Star", "2024-03-01T08:00:00Z", FLOOD));

    newsroom = newsroom.restarted();
    newsroom.receive(article("Evening Post", "2024-03-01T10:00:00Z", FLOOD));

    Report report = newsroom.written(Topics.REPORTS).get(0);
    assertThat(report.getSentences().get(0).getNovelty()).isEqualTo(Novelty.REPRINT);
  }

  @Test
  void wordsOlderThanKafkasCalendarAreReadToo() {
    newsroom.receive(article("Archive", "1968-03-01T08:00:00Z", FLOOD));

    assertThat(newsroom.written(Topics.REPORTS)).hasSize(1);
  }
}

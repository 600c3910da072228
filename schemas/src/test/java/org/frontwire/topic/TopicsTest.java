package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void theCatalogueIsAsPublished() {
    String catalogue = Topics.all().stream().map(TopicsTest::row).collect(Collectors.joining("\n"));

    assertThat(catalogue).isEqualTo("""
            frontwire.article-updates | article uri | ArticleUpdate | 12 | kept 30 days
            frontwire.reports | article uri | Report | 12 | kept 30 days
            frontwire.casualty-claims | theatre | CasualtyClaim | 12 | kept 30 days
            frontwire.territorial-claims | theatre | TerritorialClaim | 12 | kept 30 days
            frontwire.casualty-incidents | incident id | CasualtyIncident | 12 | last per key kept
            frontwire.control-states | place id | ControlState | 12 | last per key kept
            frontwire.alerts | incident or place id | Alert | 12 | kept for ever
            frontwire.suppressions | article uri | Suppression | 12 | kept 7 days
            frontwire.dead-letters | key of the source | DeadLetter | 12 | kept 30 days""");
  }

  @Test
  void retentionIsWrittenInKafkasWords() {
    assertThat(Topics.SUPPRESSIONS.settings())
        .containsEntry("cleanup.policy", "delete")
        .containsEntry("retention.ms", "604800000")
        .containsEntry("max.message.bytes", "4194304");
    assertThat(Topics.ALERTS.settings()).containsEntry("retention.ms", "-1");
    assertThat(Topics.CONTROL_STATES.settings()).containsEntry("cleanup.policy", "compact");
  }

  @Test
  void newsFromAnArchiveIsKeptFromTheDayItWasRead() {
    assertThat(Topics.ARTICLE_UPDATES.settings())
        .containsEntry("message.timestamp.type", "LogAppendTime");
  }

  @Test
  void whatStrangersReadIsStoredInAFormThatEveryClientKnows() {
    assertThat(Topics.all())
        .filteredOn(topic -> "gzip".equals(topic.settings().get("compression.type")))
        .doesNotContain(Topics.ARTICLE_UPDATES, Topics.REPORTS)
        .hasSize(7);
  }

  @Test
  void onePartitionGivesOneTotalOrder() {
    assertThat(Topics.withPartitions(1))
        .hasSameSizeAs(Topics.all())
        .allMatch(topic -> topic.partitions() == 1);
  }

  @Test
  void subjectsFollowTheTopicNames() {
    assertThat(Topics.ALERTS.subject()).isEqualTo("frontwire.alerts-value");
  }

  @Test
  void impossibleTopicsAreRefused() {
    assertThatThrownBy(() -> Topics.ALERTS.withPartitions(0))
        .hasMessage("expected 1 partition or more, came 0 for frontwire.alerts");
    assertThatThrownBy(() -> new Kept.For(Duration.ZERO))
        .hasMessage("expected a time above 0, came PT0S");
  }

  private static String row(Topic<?> topic) {
    return String.join(
        " | ",
        topic.name(),
        topic.key(),
        topic.value().getSimpleName(),
        String.valueOf(topic.partitions()),
        topic.kept().inWords());
  }
}

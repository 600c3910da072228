package org.frontwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.frontwire.topic.Right;
import org.junit.jupiter.api.Test;

class MonitorRightsTest {
  @Test
  void theRightsFollowPrefixAndApplicationId() {
    StreamsSettings settings =
        StreamsSettings.of(Map.of("topic-prefix", "paper.", "application-id", "desk"));

    assertThat(MonitorRights.of(settings))
        .extracting(Right::toString)
        .containsExactly(
            "Read on group desk",
            "Write on transactional-id desk-*",
            "Read on topic paper.article-updates",
            "Write on topic paper.alerts",
            "Write on topic paper.casualty-claims",
            "Write on topic paper.casualty-incidents",
            "Write on topic paper.control-states",
            "Write on topic paper.dead-letters",
            "Write on topic paper.reports",
            "Write on topic paper.suppressions",
            "Write on topic paper.territorial-claims",
            "Read on topic paper.alerts",
            "Read on topic paper.casualty-claims",
            "Read on topic paper.territorial-claims",
            "Create on topic desk-*",
            "Read on topic desk-*",
            "Write on topic desk-*",
            "Delete on topic desk-*");
  }
}

package org.frontwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestorationTest {
  private static final TopicPartition REPORTS = new TopicPartition("reports-changelog", 0);
  private static final TopicPartition ALERTS = new TopicPartition("alerts-changelog", 0);

  private final Restoration restoration = new Restoration();

  @Test
  void nothingIsSaidWhileNothingIsRestored() {
    assertThat(restoration.sentence()).isEmpty();
    assertThat(restoration.steps()).isZero();
  }

  @Test
  void allChangelogsAreCountedTogether() {
    restoration.onRestoreStart(REPORTS, "reports", 1_000, 41_000);
    restoration.onRestoreStart(ALERTS, "alerts", 0, 2_000);
    restoration.onBatchRestored(REPORTS, "reports", 2_500, 1_200);
    restoration.onBatchRestored(REPORTS, "reports", 3_500, 300);

    assertThat(restoration.sentence()).hasValue("Restoring state: 1,500 of 42,000 records.");
  }

  @Test
  void aChangelogThatIsReadOrTakenAwayCountsNoMore() {
    restoration.onRestoreStart(REPORTS, "reports", 0, 40_000);
    restoration.onRestoreStart(ALERTS, "alerts", 0, 2_000);
    restoration.onRestoreSuspended(REPORTS, "reports", 700);

    assertThat(restoration.sentence()).hasValue("Restoring state: 0 of 2,000 records.");

    restoration.onRestoreEnd(ALERTS, "alerts", 2_000);

    assertThat(restoration.sentence()).isEmpty();
  }

  @Test
  void everyBatchIsAStep() {
    restoration.onRestoreStart(REPORTS, "reports", 0, 40_000);
    long before = restoration.steps();

    restoration.onBatchRestored(REPORTS, "reports", 500, 500);

    assertThat(restoration.steps()).isGreaterThan(before);
  }
}

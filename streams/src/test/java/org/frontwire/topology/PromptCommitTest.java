package org.frontwire.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

class PromptCommitTest {
  private final MockProcessorContext<String, String> context = new MockProcessorContext<>();
  private final PromptCommit commit = new PromptCommit();
  private long now = 1_000_000;

  @Test
  void newsInQuietAsksAtOnce() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(isAsked(5, i % 10 == 0)).as("record %d", i).isEqualTo(i % 10 == 0);
    }
  }

  @Test
  void newsRightBehindACommitDoesNotWaitForTheNextRecord() {
    assertThat(isAsked(100, true)).isTrue();
    assertThat(isAsked(4, true)).isTrue();
    assertThat(isAsked(4, false)).isFalse();
  }

  @Test
  void clumpsThatTheStageBeforeCommittedAreNoBacklog() {
    for (int i = 0; i < 1_000; i++) {
      boolean isFirst = i % 20 == 0;
      assertThat(isAsked(isFirst ? 100 : 0, isFirst)).as("record %d", i).isEqualTo(isFirst);
    }
  }

  @Test
  void whatWaitsForTheCommitsOfNewsInARowIsNoBacklog() {
    for (int i = 0; i < 200; i++) {
      isAsked(5, i % 10 == 0);
    }
    for (int i = 0; i < 90; i++) {
      boolean isNews = i % 3 == 0;
      assertThat(isAsked(i % 3 == 1 ? 15 : 0, isNews)).as("record %d", i).isEqualTo(isNews);
    }
  }

  @Test
  void aBacklogIsNotSlowedDownHoweverLongACommitTakes() {
    int asked = 0;
    boolean wasAsked = false;
    for (int i = 0; i < 1_000; i++) {
      wasAsked = isAsked(wasAsked ? 50 : 0, i % 10 == 0);
      asked += wasAsked ? 1 : 0;
    }

    assertThat(asked).as("of 100").isLessThan(10);
  }

  @Test
  void whatFollowsABacklogIsQuietSoon() {
    for (int i = 0; i < 1_000; i++) {
      isAsked(0, true);
    }
    for (int i = 0; i < 20; i++) {
      isAsked(5, false);
    }

    assertThat(isAsked(5, true)).isTrue();
  }

  /** Whether a commit is asked for with a record so long after the one before. */
  private boolean isAsked(long millis, boolean isNews) {
    now += millis;
    context.setCurrentSystemTimeMs(now);
    context.resetCommit();
    commit.passed(context);
    if (isNews) {
      commit.request(context);
    }
    return context.committed();
  }
}

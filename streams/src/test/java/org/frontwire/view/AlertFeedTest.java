package org.frontwire.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertFeedTest {
  private static final Duration LONG = Duration.ofSeconds(5);
  private final FakeTopic topic = new FakeTopic("T1");

  @Test
  void givesWhatIsInTheTopicNewestFirst() throws InterruptedException {
    topic.publish("a");
    topic.publish("b");
    topic.publish("c");

    try (AlertFeed feed = feed(10)) {
      readAll(feed, Position.NOWHERE, 3);

      assertThat(ids(feed.newest(Position.NOWHERE, 2).alerts())).containsExactly("c", "b");
    }
  }

  @Test
  void aReaderThatComesBackGetsEachAlertAfterItsPositionOnce() throws InterruptedException {
    try (AlertFeed feed = feed(10)) {
      topic.publish("a");
      topic.publish("b");
      AlertFeed.Batch first = feed.await(Position.NOWHERE, 1, LONG);
      topic.publish("c");

      List<String> rest = readAll(feed, Position.of(first.position().toString()), 2);

      assertThat(ids(first.alerts())).containsExactly("a");
      assertThat(rest).containsExactly("b", "c");
      assertThat(feed.await(feed.newest(Position.NOWHERE, 1).position(), 9, Duration.ZERO)
              .alerts())
          .isEmpty();
    }
  }

  @Test
  void aPositionHoldsForAnInstanceThatReadsThePartitionsInAnotherOrder()
      throws InterruptedException {
    FakeTopic other = new FakeTopic("T1");
    topic.publish(0, "a", "{}");
    topic.publish(1, "x", "{}");
    topic.publish(0, "b", "{}");
    other.publish(1, "x", "{}");
    other.publish(0, "a", "{}");
    other.publish(0, "b", "{}");
    Position afterA;
    try (AlertFeed feed = feed(10)) {
      afterA = feed.await(Position.NOWHERE, 1, LONG).position();
    }

    try (AlertFeed feed = AlertFeed.follow(other, 10)) {
      assertThat(readAll(feed, afterA, 2)).containsExactly("x", "b");
    }
  }

  @Test
  void keepsTheNewestAndTellsAReaderThatIsTooFarBehind() throws InterruptedException {
    for (int i = 0; i < 10; i++) {
      topic.publish("alert-" + i);
    }

    try (AlertFeed feed = feed(3)) {
      awaitSize(feed, 3);
      AlertFeed.Batch batch = feed.await(Position.of("T1:0.2"), 9, LONG);

      assertThat(batch.lost()).isTrue();
      assertThat(ids(batch.alerts())).containsExactly("alert-7", "alert-8", "alert-9");
      assertThat(feed.await(batch.position(), 9, Duration.ZERO).lost()).isFalse();
      assertThat(feed.await(Position.of("T1:0.7"), 9, LONG).lost()).isFalse();
      assertThat(feed.await(Position.NOWHERE, 9, LONG).lost()).isFalse();
    }
  }

  @Test
  void theSameAlertAgainIsNoNews() throws InterruptedException {
    topic.publish("a");
    topic.publish("b");
    topic.publish("a");
    topic.publish("c");

    try (AlertFeed feed = feed(10)) {
      assertThat(readAll(feed, Position.NOWHERE, 3)).containsExactly("a", "b", "c");
    }
  }

  @Test
  void goesOnWhereItWasWhenTheBrokerComesBack() throws InterruptedException {
    try (AlertFeed feed = feed(10)) {
      topic.publish("a");
      Position afterA = feed.await(Position.NOWHERE, 9, LONG).position();
      topic.fail(2);
      topic.publish("b");

      assertThat(readAll(feed, afterA, 1)).containsExactly("b");
      assertThat(topic.opened()).isEqualTo(3);
    }
  }

  @Test
  void aTopicCreatedAnewReplacesWhatWasKnown() throws InterruptedException {
    try (AlertFeed feed = feed(10)) {
      topic.publish("a");
      topic.publish("b");
      List<String> before = readAll(feed, Position.NOWHERE, 2);
      Position afterB = feed.newest(Position.NOWHERE, 1).position();
      topic.recreate("T2");
      topic.publish("c");

      AlertFeed.Batch batch = feed.await(afterB, 9, LONG);

      assertThat(before).containsExactly("a", "b");
      assertThat(batch.lost()).isTrue();
      assertThat(readAll(feed, batch.from(), 1)).containsExactly("c");
    }
  }

  @Test
  void memoryIsBoundedByCharactersToo() {
    Window window = new Window("T1", 1_000, 100);

    for (int i = 0; i < 50; i++) {
      window.add(new Published(0, i, "id" + i, "x".repeat(30)));
    }

    assertThat(window.size()).isEqualTo(3);
  }

  @Test
  void closingEndsWaiting() throws Exception {
    AlertFeed feed = feed(10);
    Thread closer = new Thread(feed::close);
    long start = System.nanoTime();
    closer.start();

    AlertFeed.Batch batch = feed.await(Position.NOWHERE, 9, Duration.ofSeconds(30));

    closer.join();
    assertThat(batch.alerts()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void aPositionSurvivesWritingAndReading() {
    Position position = Position.beginning("abc-_D")
        .after(new Published(11, 41, "x", "{}"))
        .after(new Published(0, 0, "y", "{}"));

    assertThat(position).hasToString("abc-_D:0.1,11.42");
    assertThat(Position.of(position.toString())).isEqualTo(position);
    assertThat(Position.of("none:")).isEqualTo(Position.NOWHERE);
  }

  @Test
  void whatIsNoPositionIsRefused() {
    for (String token : List.of(
        "",
        "x",
        ":0.1",
        "a:0",
        "a:0.",
        "a:.1",
        "a:0.1,",
        "a:0.-1",
        "a:-1.0",
        "a:99999999999.1",
        "a:0.1;1.2")) {
      assertThatThrownBy(() -> Position.of(token))
          .as(token)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected");
    }
    assertThatThrownBy(() -> Position.of("a:" + "1.1,".repeat(100_000)))
        .hasMessageContaining("expected");
  }

  private AlertFeed feed(int keep) {
    return AlertFeed.follow(topic, keep);
  }

  private static List<String> readAll(AlertFeed feed, Position from, int count)
      throws InterruptedException {
    List<String> read = new ArrayList<>();
    Position position = from;
    while (read.size() < count) {
      AlertFeed.Batch batch = feed.await(position, 2, LONG);
      assertThat(batch.alerts()).as("after " + read).isNotEmpty();
      read.addAll(ids(batch.alerts()));
      position = batch.position();
    }
    return read;
  }

  private static void awaitSize(AlertFeed feed, int size) throws InterruptedException {
    long until = System.nanoTime() + LONG.toNanos();
    while (feed.newest(Position.NOWHERE, 1).position().next().getOrDefault(0, 0L) < 10
        && System.nanoTime() < until) {
      Thread.sleep(5);
    }
    assertThat(feed.size()).isEqualTo(size);
  }

  private static List<String> ids(List<Published> alerts) {
    return alerts.stream().map(Published::id).toList();
  }
}

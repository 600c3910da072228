package org.frontwire.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.frontwire.view.AlertFeed;
import org.frontwire.view.Position;
import org.frontwire.view.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feed of alerts against a real broker that goes away and comes back. */
class AlertFeedIT {
  private static final String TOPIC = "paper.alerts";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void aReaderGetsEveryAlertOnceFromTheBeginningAndAfterTheBrokerCameBack(@TempDir Path folder)
      throws Exception {
    try (Broker broker = new Broker(folder)) {
      broker.create(List.of(TOPIC), 3);
      send(broker, "a", "b", "c");

      try (AlertFeed feed = AlertFeed.follow(broker.consumer(), TOPIC)) {
        Reader reader = new Reader(feed);
        reader.awaitAlerts(3);
        broker.restart();
        send(broker, "d", "e");
        reader.awaitAlerts(5);

        assertThat(reader.ids).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        assertThat(feed.newest(Position.NOWHERE, 10).alerts()).hasSize(5);
        assertThat(feed.newest(reader.position, 10).alerts()).isEmpty();
      }
    }
  }

  @Test
  void aPositionFromOneFeedIsContinuedByAnother(@TempDir Path folder) throws Exception {
    try (Broker broker = new Broker(folder)) {
      broker.create(List.of(TOPIC), 3);
      send(broker, "a", "b", "c");
      Position reached;
      try (AlertFeed first = AlertFeed.follow(broker.consumer(), TOPIC)) {
        Reader reader = new Reader(first);
        reader.awaitAlerts(3);
        reached = Position.of(reader.position.toString()); // as a browser hands it back
      }

      send(broker, "d");
      try (AlertFeed second = AlertFeed.follow(broker.consumer(), TOPIC)) {
        Reader reader = new Reader(second);
        reader.position = reached;
        reader.awaitAlerts(1);

        assertThat(reader.ids).containsExactly("d");
      }
    }
  }

  private static void send(Broker broker, String... ids) throws Exception {
    for (String id : ids) {
      broker.send(TOPIC, id, Broker.alert(id));
    }
  }

  /** What a browser does: asks for what comes after the last alert it saw. */
  private static final class Reader {
    private final AlertFeed feed;
    private final List<String> ids = new ArrayList<>();
    private Position position = Position.NOWHERE;

    Reader(AlertFeed feed) {
      this.feed = feed;
    }

    void awaitAlerts(int count) throws InterruptedException {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (ids.size() < count && System.nanoTime() < end) {
        AlertFeed.Batch batch = feed.await(position, 100, Duration.ofSeconds(1));
        batch.alerts().stream().map(Published::id).forEach(ids::add);
        position = batch.position();
      }
      assertThat(ids).hasSize(count);
    }
  }
}

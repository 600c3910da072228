package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three monitors share twelve partitions while documents flow, and one of them is killed every few seconds; then one is added, and all are
 * restarted one by one. The alerts are those of one that nobody disturbed; where they are not, the folder with all logs stays. The long
 * run, half an hour: {@code -Dfrontwire.monitors.documents=5000 -Dfrontwire.monitors.seconds=120 -Dfrontwire.monitors.seeds=10}.
 */
class SeveralMonitorsIT {
  private static final int DOCUMENTS = Integer.getInteger("frontwire.monitors.documents", 300);
  private static final int SECONDS = Integer.getInteger("frontwire.monitors.seconds", 15);
  private static final int SEEDS = Integer.getInteger("frontwire.monitors.seeds", 1);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  /** A page keeps no more. */
  private static final int MOST_SHOWN = 1_000;

  private final List<String> documents = GeneratedBlogs.lines(DOCUMENTS);

  @Test
  void whateverIsKilledAddedOrRestartedTheAlertsAreThoseOfOneUndisturbedMonitor(
      @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
    Map<String, List<String>> undisturbed = undisturbed(folder.resolve("undisturbed"));
    assertThat(TestCluster.count(undisturbed)).isEqualTo(documents.size());
    for (int seed = 1; seed <= SEEDS; seed++) {
      long start = System.nanoTime();
      int kills = disturbed(folder.resolve("seed-" + seed), new Random(seed), undisturbed);
      System.out.printf(
          "seed %d: %d documents, %d kills, the same alerts after %d s%n",
          seed, documents.size(), kills, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    }
  }

  private Map<String, List<String>> undisturbed(Path folder) throws Exception {
    try (TestCluster cluster = new TestCluster(folder)) {
      cluster.addMonitors(1);
      cluster.feed(documents, Duration.ZERO);
      return cluster.settledAlerts(documents.size(), LONGEST);
    }
  }

  /** Returns how often it killed one. */
  private int disturbed(Path folder, Random random, Map<String, List<String>> expected)
      throws Exception {
    try (TestCluster cluster = new TestCluster(folder)) {
      cluster.addMonitors(3);
      int kills = killWhileFeeding(cluster, random);
      cluster.addMonitors(1);
      for (int i = 0; i < cluster.monitors(); i++) {
        cluster.restartMonitor(i);
      }
      assertThat(cluster.settledAlerts(documents.size(), LONGEST)).isEqualTo(expected);
      for (URI page : cluster.pages()) {
        assertThat(shown(page))
            .as("alerts on %s", page)
            .isEqualTo(Math.min(MOST_SHOWN, documents.size()));
      }
      return kills;
    }
  }

  private int killWhileFeeding(TestCluster cluster, Random random) throws Exception {
    ExecutorService feeder = Executors.newSingleThreadExecutor();
    try {
      Future<?> fed = feeder.submit(() -> {
        cluster.feed(documents, Duration.ofSeconds(SECONDS));
        return null;
      });
      int kills = 0;
      while (!fed.isDone()) {
        TimeUnit.MILLISECONDS.sleep(2_000 + random.nextInt(4_000));
        cluster.killMonitor(random.nextInt(cluster.monitors()));
        kills++;
      }
      fed.get();
      return kills;
    } finally {
      feeder.shutdownNow();
    }
  }

  private static int shown(URI page) throws IOException, InterruptedException {
    URI all = page.resolve("/api/alerts?limit=" + MOST_SHOWN);
    String alerts = HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(all).build(), BodyHandlers.ofString())
        .body();
    return alerts.split("\"msgType\"", -1).length - 1;
  }
}

package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.frontwire.app.embedded.EmbeddedRegistry;
import org.frontwire.app.kafka.TestKafka;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A monitor in a process of its own against a cluster of ours, killed and started again. */
class MonitorIT {

  @Test
  void aMonitorThatIsKilledReadsOnWhereItWas(@TempDir Path folder) throws Exception {
    try (TestKafka kafka = TestKafka.start(folder.resolve("kafka"));
        EmbeddedRegistry registry = EmbeddedRegistry.start(
            Path.of(System.getProperty("frontwire.registry", "registry/target/registry")),
            kafka.bootstrapServers(),
            0,
            folder.resolve("registry"))) {
      registry.awaitReady();
      Up cluster = new Up(kafka.bootstrapServers(), registry.url(), "");
      assertThat(cluster.run("topics", "create", "--partitions", "2").exitCode())
          .isZero();

      String before;
      try (Program monitor = monitor(cluster, folder)) {
        ingest(cluster, folder, "one", "Shelling killed nine villagers in Idlib on Thursday.");
        before = alerts(cluster, "nine villagers");
        monitor.kill();
      }
      ingest(cluster, folder, "two", "A blast killed thirty soldiers in Homs on Thursday.");
      try (Program monitor = monitor(cluster, folder)) {
        String after = alerts(cluster, "thirty soldiers");

        assertThat(after.lines())
            .hasSize((int) before.lines().count() + 1)
            .contains(before.strip());
        assertThat(monitor.interrupt()).isIn(130, 143);
        assertThat(monitor.err()).endsWith("ready; Ctrl-C stops\n");
      }
    }
  }

  private static Program monitor(Up cluster, Path folder) throws Exception {
    return cluster
        .program(
            "monitor", "--no-dashboard", "--data", folder.resolve("monitor").toString())
        .awaitSaying("ready");
  }

  private static void ingest(Up cluster, Path folder, String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name + ".txt"), text + "\n");
    Captured ingest =
        cluster.run("ingest", file.toString(), "--data", folder.resolve("fed").toString());
    assertThat(ingest.exitCode()).as(ingest.err()).isZero();
  }

  /** All alerts, once one rests on these words. */
  private static String alerts(Up cluster, String quote) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    String alerts = cluster.tailed("alerts");
    while (!alerts.contains(quote)) {
      assertThat(System.nanoTime()).as("an alert on %s in %s", quote, alerts).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(200);
      alerts = cluster.tailed("alerts");
    }
    return alerts;
  }
}

package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.frontwire.app.embedded.EmbeddedRegistry;
import org.frontwire.app.kafka.TestKafka;

/** A Kafka and a registry with Frontwire's topics, and monitors in processes of their own, numbered from 0. */
final class TestCluster implements AutoCloseable {
  private static final String PARTITIONS = "12";
  private static final Duration SETTLED = Duration.ofSeconds(5);

  private final Path folder;
  private final TestKafka kafka;
  private final EmbeddedRegistry registry;
  private final Up addresses;
  private final List<Program> monitors = new ArrayList<>();

  TestCluster(Path folder) {
    this.folder = folder;
    this.kafka = TestKafka.start(folder.resolve("kafka"));
    this.registry = EmbeddedRegistry.start(
            Path.of(System.getProperty("frontwire.registry", "registry/target/registry")),
            kafka.bootstrapServers(),
            0,
            folder.resolve("registry"))
        .awaitReady();
    this.addresses = new Up(kafka.bootstrapServers(), registry.url(), "");
    Captured topics = addresses.run("topics", "create", "--partitions", PARTITIONS);
    assertThat(topics.exitCode()).as(topics.err()).isZero();
  }

  /** Ingests lines, evenly over a time; returns when all have arrived. */
  @SuppressWarnings("try") // the end of its input is what an ingest waits for
  void feed(List<String> lines, Duration over) throws Exception {
    String data = folder.resolve("ingest").toString();
    try (Program ingest = addresses.program("ingest", "--data", data);
        BufferedWriter input = ingest.standardInput()) {
      long start = System.nanoTime();
      for (int i = 0; i < lines.size(); i++) {
        input.write(lines.get(i));
        input.newLine();
        input.flush();
        TimeUnit.NANOSECONDS.sleep(start + over.toNanos() * i / lines.size() - System.nanoTime());
      }
      input.close();
      assertThat(ingest.exitCode()).as(ingest.err()).isZero();
    }
  }

  Up addresses() {
    return addresses;
  }

  int monitors() {
    return monitors.size();
  }

  /** So many more, at once; returns when they process. */
  void addMonitors(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      monitors.add(monitor(monitors.size()));
    }
    for (Program monitor : monitors) {
      monitor.awaitSaying("ready");
    }
  }

  /** As kill -9 does; it starts again at once, on its old state. */
  void killMonitor(int number) throws Exception {
    monitors.get(number).kill();
    monitors.set(number, monitor(number));
  }

  /** As a rolling restart does: stops it in order, and waits until it processes again. */
  void restartMonitor(int number) throws Exception {
    monitors.get(number).stop();
    monitors.set(number, monitor(number).awaitSaying("ready"));
  }

  /** Addresses of the pages of all of them, once they process. */
  List<URI> pages() throws InterruptedException {
    List<URI> pages = new ArrayList<>();
    for (Program monitor : monitors) {
      String out = monitor.awaitSaying("ready").out();
      pages.add(URI.create(out.substring(out.indexOf("http")).strip()));
    }
    return pages;
  }

  /** All alerts once there are so many and no more come; of monitors that are too slow, what their threads do is left in their output. */
  Map<String, List<String>> settledAlerts(int count, Duration longest) throws Exception {
    long end = System.nanoTime() + longest.toNanos();
    Map<String, List<String>> alerts = addresses.alerts();
    while (count(alerts) < count && System.nanoTime() < end) {
      TimeUnit.SECONDS.sleep(1);
      alerts = addresses.alerts();
    }
    if (count(alerts) < count) {
      for (Program monitor : monitors) {
        monitor.dumpThreads();
      }
    }
    TimeUnit.NANOSECONDS.sleep(SETTLED.toNanos());
    return addresses.alerts();
  }

  static int count(Map<String, List<String>> alerts) {
    return alerts.values().stream().mapToInt(List::size).sum();
  }

  @Override
  public void close() {
    monitors.forEach(Program::close);
    registry.close();
    kafka.close();
  }

  private Program monitor(int number) throws Exception {
    String data = folder.resolve("monitor-" + number).toString();
    return addresses.program("monitor", "--port", "0", "--data", data);
  }
}

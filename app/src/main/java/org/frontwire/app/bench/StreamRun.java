package org.frontwire.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.streams.Topology;
import org.frontwire.app.system.TemporaryFolder;
import org.frontwire.runtime.Monitor;
import org.frontwire.runtime.StreamsSettings;

/**
 * Runs a topology over all that is in its input, exactly once and with the settings of the monitor, and takes the time. Its state and all
 * its topics are deleted afterwards: memory that a machine has not used of late can be ten times as slow to write to, and each run would
 * fill some more of it.
 */
final class StreamRun {
  /**
   * What makes a broker delete files soon after their topic; at once would be a mistake, as its threads would look without a pause
   * whether there is something to delete.
   */
  static final Map<String, String> BROKER = Map.of("log.segment.delete.delay.ms", "100");

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long LOOK_MILLIS = 5;

  private final String bootstrapServers;

  StreamRun(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * What it took, from the first record that is processed to when the last output is committed. Not from when all threads run: the first
   * of them is through half of the input by then.
   *
   * @param rate records a second, those aside that were through before the clock was started
   * @param micros processor time of the stream thread for a record, in microseconds; on a machine with other work the surer measure
   */
  record Pace(double rate, double micros) {}

  /**
   * Runs it to the end of its input.
   *
   * @param application its own, or it would go on where an earlier run ended; with a dot it is the prefix of the topics that it writes to
   * @param output what it writes to, without the prefix
   * @param records how many there are in the input
   * @param times how often each is processed: once, and once more behind each hop
   */
  Pace pace(
      String application,
      String output,
      int records,
      int times,
      Function<StreamsSettings, Topology> topology)
      throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      NewTopic written =
          new NewTopic(application + "." + output, Optional.of(1), Optional.of((short) 1));
      admin.createTopics(List.of(written)).all().get();
      Pace pace = pace(application, records, times, topology);
      List<String> topics = admin.listTopics().names().get().stream()
          .filter(
              topic -> topic.startsWith(application + ".") || topic.startsWith(application + "-"))
          .toList();
      admin.deleteTopics(topics).all().get();
      return pace;
    } catch (ExecutionException e) {
      throw new IllegalStateException("expected to create and delete topics", e);
    }
  }

  private Pace pace(
      String application, int records, int times, Function<StreamsSettings, Topology> topology)
      throws InterruptedException {
    Path folder = TemporaryFolder.make();
    StreamsSettings settings = settings(application, folder);
    try (Monitor monitor = Monitor.start(settings, topology.apply(settings))) {
      Set<ObjectName> threads = threads(application);
      // when the first is seen some hundred can be through
      double before = awaitProcessed(threads, 1) / times;
      long begin = System.nanoTime();
      // the broker is asked at the end only: it would have that to do besides
      awaitProcessed(threads, (long) times * records);
      while (!monitor.drained()) {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      }
      long end = System.nanoTime();
      return new Pace(
          (records - before) * 1e9 / (end - begin),
          processorNanoseconds(application) / 1e3 / records);
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  /** Says how many were processed when it saw that they were enough. */
  private static double awaitProcessed(Set<ObjectName> threads, long records)
      throws InterruptedException {
    long moved = System.nanoTime();
    double before = -1;
    double now;
    for (now = processed(threads); now < records; now = processed(threads)) {
      if (now != before) {
        before = now;
        moved = System.nanoTime();
      } else if (System.nanoTime() - moved > PATIENCE.toNanos()) {
        throw new IllegalStateException(String.format(
            Locale.ROOT,
            "expected %,d records to be processed, stands at %,.0f for %d s",
            records,
            now,
            PATIENCE.toSeconds()));
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
    return now;
  }

  private static Set<ObjectName> threads(String application) {
    try {
      return ManagementFactory.getPlatformMBeanServer()
          .queryNames(
              new ObjectName(
                  "kafka.streams:type=stream-thread-metrics,thread-id=" + application + "-*"),
              null);
    } catch (JMException e) {
      throw new IllegalStateException("expected metrics of the stream threads", e);
    }
  }

  /** How many records they have processed, as Kafka Streams counts them. */
  private static double processed(Set<ObjectName> threads) {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    try {
      double sum = 0;
      for (ObjectName thread : threads) {
        sum += ((Number) server.getAttribute(thread, "process-total")).doubleValue();
      }
      return sum;
    } catch (JMException e) {
      throw new IllegalStateException("expected metrics of the stream threads", e);
    }
  }

  private static long processorNanoseconds(String application) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(application + "-"))
        .filter(thread -> thread.getName().contains("-StreamThread-"))
        .mapToLong(thread -> threads.getThreadCpuTime(thread.getId()))
        .sum();
  }

  private StreamsSettings settings(String application, Path folder) {
    return StreamsSettings.of(Map.of(
        "application-id",
        application,
        "bootstrap-servers",
        bootstrapServers,
        "registry-url",
        DedupeBench.REGISTRY,
        "topic-prefix",
        application + ".",
        "state-dir",
        folder.toString()));
  }
}

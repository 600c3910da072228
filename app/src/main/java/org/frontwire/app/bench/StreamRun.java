package org.frontwire.app.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.streams.Topology;
import org.frontwire.app.system.TemporaryFolder;
import org.frontwire.runtime.Monitor;
import org.frontwire.runtime.StreamsSettings;

/** Runs a topology over all that is in its input, exactly once and with the settings of the monitor, and takes the time. */
final class StreamRun {
  private static final Duration START = Duration.ofSeconds(90);
  private static final long LOOK_MILLIS = 100;

  private final String bootstrapServers;

  StreamRun(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Records a second, from when it starts to work to when the last output is committed.
   *
   * @param application its own, or it would go on where an earlier run ended
   * @param records how many there are in the input
   */
  double rate(String application, int records, Function<StreamsSettings, Topology> topology)
      throws InterruptedException {
    Path folder = TemporaryFolder.make();
    StreamsSettings settings = settings(application, folder);
    try (Monitor monitor = Monitor.start(settings, topology.apply(settings))) {
      if (!monitor.awaitRunning(START)) {
        throw new IllegalStateException("expected " + application + " to run within " + START);
      }
      long begin = System.nanoTime();
      while (monitor.behind() > 0 && !monitor.drained()) {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      }
      return records * 1e9 / (System.nanoTime() - begin);
    } finally {
      TemporaryFolder.delete(folder);
    }
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
        DedupeBench.PREFIX,
        "state-dir",
        folder.toString()));
  }
}

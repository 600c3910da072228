package org.frontwire.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.frontwire.app.system.RunningMonitor;
import org.frontwire.runtime.StreamsSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "monitor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs the stream processors and the dashboard against a Kafka cluster. Start more of them to scale.",
      "Ends with Ctrl-C."
    })
final class MonitorCommand implements Runnable {
  private final Terminal terminal;

  @Mixin
  private ClusterOptions cluster = new ClusterOptions();

  @Mixin
  private PageOptions page = new PageOptions();

  @Option(names = "--no-dashboard", description = "Only the stream processors.")
  private boolean headless;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of local state, one per process. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("data");

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description =
          "Any other setting: commit-interval, stream-threads, standby-replicas, http-host, application-id, kafka.NAME. Repeatable.")
  private Map<String, String> settings = Map.of();

  MonitorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    StreamsSettings streams = settings();
    cluster.requireAll();
    terminal.progress("starting the monitor on " + cluster.bootstrap());
    try (RunningMonitor monitor = RunningMonitor.start(streams, !headless)) {
      Runtime.getRuntime().addShutdownHook(new Thread(monitor::close, "stop"));
      monitor.awaitRunning();
      monitor.page().ifPresent(page -> terminal.result("dashboard  " + page));
      terminal.progress("ready; Ctrl-C stops");
      Watch.until(monitor::broken);
    }
  }

  private StreamsSettings settings() {
    Map<String, String> values = new HashMap<>(settings);
    values.put("bootstrap-servers", cluster.bootstrap());
    values.put("registry-url", cluster.registry());
    values.put("http-port", Integer.toString(page.port()));
    values.put("state-dir", data.resolve("streams").toString());
    try {
      return StreamsSettings.of(values);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }
}

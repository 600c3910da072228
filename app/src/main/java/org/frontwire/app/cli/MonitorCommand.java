package org.frontwire.app.cli;

import org.frontwire.app.config.Settings;
import org.frontwire.app.system.RunningMonitor;
import org.frontwire.app.system.SystemException;
import org.frontwire.topic.Finding;
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
  private ClusterOptions options = new ClusterOptions();

  @Mixin
  private InstanceOptions instance = new InstanceOptions();

  @Option(names = "--no-dashboard", description = "Only the stream processors.")
  private boolean headless;

  MonitorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Settings settings = options.read(instance.flags());
    Cluster cluster = new Cluster(settings);
    cluster.require(Role.MONITOR.topics(settings.streams()), Role.MONITOR);
    complainOfMissingRights(cluster);
    terminal.progress("starting the monitor on " + settings.connection().bootstrapServers());
    try (RunningMonitor monitor = RunningMonitor.start(settings.streams(), !headless)) {
      Runtime.getRuntime().addShutdownHook(new Thread(monitor::close, "stop"));
      monitor.awaitRunning(terminal::progress);
      monitor.page().ifPresent(page -> terminal.result("dashboard  " + page));
      terminal.progress("ready; Ctrl-C stops");
      Watch.over(monitor::requireWorking);
    } catch (SystemException e) {
      throw cluster.explained(e, Role.MONITOR);
    }
  }

  /** Now, and not with the first alert, which may be days away. */
  private void complainOfMissingRights(Cluster cluster) {
    cluster.rights(Role.MONITOR).stream()
        .filter(Finding::isProblem)
        .forEach(missing -> terminal.complain(missing.message()));
  }
}

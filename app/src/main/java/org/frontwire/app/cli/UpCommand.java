package org.frontwire.app.cli;

import java.nio.file.Path;
import org.frontwire.app.system.LocalSettings;
import org.frontwire.app.system.LocalSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs the whole system on this machine, ready for feeds: Kafka, schema registry, monitor and dashboard.",
      "State is kept in the data folder and survives restarts. Ends with Ctrl-C."
    })
final class UpCommand implements Runnable {
  private static final int KAFKA_PORT = 9092;
  private static final int REGISTRY_PORT = 8081;

  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of all state. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("data");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description =
          "Port of the dashboard on 127.0.0.1, 0 for any free one. Default: ${DEFAULT-VALUE}")
  private int port = 8080;

  @Mixin
  private LocalOptions local = new LocalOptions();

  UpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Path folder = LocalOptions.prepared(data);
    LocalSettings settings = new LocalSettings(
        folder,
        false,
        LocalOptions.registryDistribution(),
        local.kafkaPort(KAFKA_PORT),
        local.registryPort(REGISTRY_PORT),
        true,
        port);
    try (LocalSystem system = LocalSystem.start(settings, terminal::progress)) {
      terminal.result("bootstrap servers  " + system.bootstrapServers());
      terminal.result("schema registry    " + system.registryUrl());
      system.page().ifPresent(page -> terminal.result("dashboard          " + page));
      terminal.result("data               " + folder);
      terminal.progress("ready; Ctrl-C stops");
      Watch.until(system::broken);
    }
  }
}

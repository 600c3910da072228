package org.frontwire.app.cli;

import java.nio.file.Path;
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
  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of all state. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("data");

  @Mixin
  private LocalOptions local = new LocalOptions();

  UpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Path folder = LocalOptions.prepared(data);
    try (LocalSystem system = LocalSystem.start(local.kept(folder), terminal::progress)) {
      LocalOptions.tell(system, terminal);
      terminal.result("data               " + folder);
      terminal.progress("ready; Ctrl-C stops");
      Watch.over(system::requireWorking);
    }
  }
}

package org.frontwire.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frontwire.app.system.LocalSettings;
import org.frontwire.app.system.LocalSystem;
import org.frontwire.app.system.TemporaryFolder;
import org.frontwire.event.Alert;
import org.frontwire.ingest.Order;
import org.frontwire.ingest.source.FileSource;
import org.frontwire.ingest.source.Source;
import org.frontwire.ingest.source.SourceSettings;
import org.frontwire.topic.PlainJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Sends documents through the whole system and prints the alerts that they raise.",
      "One JSON object a line, in the order in which they were raised; then it ends. The same documents print the same bytes.",
      "What cannot be read is told on standard error and goes to the dead letters."
    })
final class ReplayCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders; a manifest.ndjson in a folder is used.")
  private List<Path> paths = List.of();

  @Option(
      names = "--order",
      paramLabel = "time|file|shuffle:SEED",
      converter = OrderReader.class,
      description = "Order of publication. Default: time")
  private Order order = new Order.Time();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = TimeReader.class,
      description = {
        "Print the situation as it was known then instead of alerts: an incident or a place a line.",
        "2024-05-02T22:30:00Z, or a day, which means its end. Counts what was published by then and not taken back by then."
      })
  private Optional<Instant> asOf = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Keep all state in this folder; a second run over it prints only new alerts. Default: a temporary one.")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = SecondsReader.class,
      description = "How long processing may take, 1 to 3600. Default: 600")
  private Duration timeout = Duration.ofMinutes(10);

  ReplayCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    // a path that is not there ends it before anything starts
    Source source = order.of(new FileSource(paths, SourceSettings.DEFAULTS, terminal::progress));
    Path folder = LocalOptions.prepared(data.orElseGet(TemporaryFolder::make));
    LocalSettings settings =
        LocalSettings.headless(folder, data.isEmpty(), LocalOptions.registryDistribution());
    try (LocalSystem system = LocalSystem.start(settings, terminal::progress)) {
      Replay replay = new Replay(system, terminal);
      Optional<Path> revisions = data.map(kept -> folder.resolve("ingest"));
      asOf.ifPresentOrElse(
          time -> replay.situation(source, revisions, timeout, time, terminal::result),
          () -> replay.run(source, revisions, timeout, this::print));
      terminal.flush();
      terminal.progress("stopping");
    }
  }

  private void print(Alert alert) {
    terminal.result(PlainJson.text(alert));
  }
}

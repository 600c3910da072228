package org.frontwire.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.frontwire.app.system.LocalSystem;
import org.frontwire.app.system.TemporaryFolder;
import org.frontwire.ingest.Order;
import org.frontwire.ingest.source.FileSource;
import org.frontwire.ingest.source.SourceSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows the whole system in one go: a recorded week of reports, its alerts here and on a page in the browser.",
      "Needs nothing installed and keeps nothing. Ends with Ctrl-C."
    })
final class DemoCommand implements Runnable {
  private static final Duration PROCESSED = Duration.ofMinutes(3);
  private static final String HOME = "frontwire.home";

  private final Terminal terminal;

  @Mixin
  private LocalOptions local = new LocalOptions();

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    FileSource seeds = new FileSource(List.of(seeds()), SourceSettings.DEFAULTS);
    Path folder = TemporaryFolder.make();
    LocalOptions.prepared(folder);
    try (LocalSystem system = LocalSystem.start(local.temporary(folder), terminal::progress)) {
      terminal.progress("replaying a recorded week of reports");
      new Replay(system, terminal)
          .run(
              new Order.Time().of(seeds),
              Optional.empty(),
              PROCESSED,
              new AlertText(terminal)::print);
      terminal.result("");
      LocalOptions.tell(system, terminal);
      terminal.flush();
      terminal.progress("Ctrl-C stops");
      Watch.over(system::requireWorking);
    }
  }

  private static Path seeds() {
    Path seeds = Path.of(System.getProperty(HOME, ""), "seeds");
    if (!Files.isDirectory(seeds)) {
      throw new CommandFailure("expected the folder of recorded reports, but there is none at "
          + seeds.toAbsolutePath());
    }
    return seeds;
  }
}

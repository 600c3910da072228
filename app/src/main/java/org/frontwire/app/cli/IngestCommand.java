package org.frontwire.app.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Publishes documents.")
final class IngestCommand implements Runnable {
  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "Files and folders.")
  private List<Path> sources = List.of();

  @Mixin
  private ClusterOptions cluster = new ClusterOptions();

  @Override
  public void run() {
    throw new CommandFailure("PROVISIONAL");
  }
}

package org.frontwire.app.cli;

import java.util.List;
import java.util.Optional;
import org.frontwire.app.config.Given;
import org.frontwire.app.config.Key;
import picocli.CommandLine.Option;

/** Where a process that talks to a cluster keeps its own state. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Folder of local state: of a monitor, one each; of an ingest, what was published to which cluster. Default: data")
  private Optional<String> data = Optional.empty();

  List<Given> flags() {
    return data.map(folder -> ClusterOptions.flag(Key.DATA, folder, "--data")).stream()
        .toList();
  }
}

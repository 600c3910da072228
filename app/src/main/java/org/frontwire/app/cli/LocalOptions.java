package org.frontwire.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The embedded broker's and registry's whereabouts. */
final class LocalOptions {
  private static final String DISTRIBUTION = "frontwire.registry";
  private static final String LOG_FILE = "org.slf4j.simpleLogger.logFile";

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      description = "Port of the Kafka broker on 127.0.0.1, 0 for any free one.")
  private Optional<Integer> kafkaPort = Optional.empty();

  @Option(
      names = "--registry-port",
      paramLabel = "PORT",
      description = "Port of the schema registry on 127.0.0.1, 0 for any free one.")
  private Optional<Integer> registryPort = Optional.empty();

  int kafkaPort(int otherwise) {
    return kafkaPort.orElse(otherwise);
  }

  int registryPort(int otherwise) {
    return registryPort.orElse(otherwise);
  }

  /** Folder of the unpacked schema registry; the launcher knows it. */
  static Path registryDistribution() {
    String folder = System.getProperty(DISTRIBUTION);
    if (folder == null) {
      throw new CommandFailure(
          "expected -D" + DISTRIBUTION + "=FOLDER with the unpacked schema registry, came"
              + " nothing; start Frontwire with ./frontwire, which sets it");
    }
    return Path.of(folder);
  }

  /** Makes the data folder and lets this process write its log there. Before anything logs. */
  static Path prepared(Path data) {
    try {
      Path folder = data.toAbsolutePath().normalize();
      Files.createDirectories(folder);
      if (System.getProperty(LOG_FILE) == null) {
        System.setProperty(LOG_FILE, folder.resolve("frontwire.log").toString());
      }
      return folder;
    } catch (IOException e) {
      throw new CommandFailure(
          "expected a data folder that can be made and written to, but " + data + " is not: " + e,
          e);
    }
  }
}

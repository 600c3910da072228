package org.frontwire.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.frontwire.app.system.LocalSettings;
import org.frontwire.app.system.LocalSystem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a whole system on this machine listens, and what it says when it is ready. */
final class LocalOptions {
  private static final int KAFKA_PORT = 9092;
  private static final int REGISTRY_PORT = 8081;
  private static final int PAGE_PORT = 8080;
  private static final String DISTRIBUTION = "frontwire.registry";
  private static final String LOG_FILE = "org.slf4j.simpleLogger.logFile";

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      converter = PortReader.class,
      description =
          "Port of the Kafka broker on 127.0.0.1, 0 for any free one. Default: 9092 for up, any for demo")
  private Optional<Integer> kafkaPort = Optional.empty();

  @Option(
      names = "--registry-port",
      paramLabel = "PORT",
      converter = PortReader.class,
      description =
          "Port of the schema registry on 127.0.0.1, 0 for any free one. Default: 8081 for up, any for demo")
  private Optional<Integer> registryPort = Optional.empty();

  @Mixin
  private PageOptions page = new PageOptions();

  /** A system that keeps its state, on ports that others know. */
  LocalSettings kept(Path folder) {
    return settings(folder, false, KAFKA_PORT, REGISTRY_PORT);
  }

  /** A system that leaves nothing behind, on any free ports but the page's. */
  LocalSettings temporary(Path folder) {
    return settings(folder, true, 0, 0);
  }

  /** Its addresses, a line each. */
  static void tell(LocalSystem system, Terminal terminal) {
    terminal.result("bootstrap servers  " + system.bootstrapServers());
    terminal.result("schema registry    " + system.registryUrl());
    system.page().ifPresent(page -> terminal.result("dashboard ready    " + page));
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

  private LocalSettings settings(Path folder, boolean temporary, int kafka, int registry) {
    return new LocalSettings(
        folder,
        temporary,
        registryDistribution(),
        kafkaPort.orElse(kafka),
        registryPort.orElse(registry),
        true,
        page.port().orElse(PAGE_PORT));
  }
}

package org.frontwire.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.app.config.Given;
import org.frontwire.app.config.Key;
import org.frontwire.app.config.Settings;
import picocli.CommandLine.Option;

/** Which Kafka cluster and schema registry a command talks to, and every other setting. The defaults are those of {@code frontwire up}. */
final class ClusterOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "File of settings, weaker than FRONTWIRE_… variables and flags; docs/frontwire.properties shows all. Default: $FRONTWIRE_CONFIG, or none")
  private Optional<Path> config = Optional.empty();

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "Kafka brokers, comma separated. Default: localhost:9092")
  private Optional<String> bootstrap = Optional.empty();

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description =
          "Schema registry, Confluent's REST interface. Default: http://localhost:8081/apis/ccompat/v7")
  private Optional<String> registry = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = SecondsReader.class,
      description = "How long broker and registry may each take to answer, 1 to 3600. Default: 15")
  private Optional<Duration> timeout = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description =
          "Any setting of the file: topic-prefix, kafka.security.protocol, kafka.NAME, registry.NAME … Repeatable.")
  private Map<String, String> set = Map.of();

  /** The settings in force for a command that has no flags but these. */
  Settings read() {
    return read(List.of());
  }

  /** The settings in force, with what further flags of a command say. */
  Settings read(List<Given> further) {
    List<Given> flags = new ArrayList<>(further);
    bootstrap.ifPresent(value -> flags.add(flag(Key.BOOTSTRAP_SERVERS, value, "--bootstrap")));
    registry.ifPresent(value -> flags.add(flag(Key.REGISTRY_URL, value, "--registry")));
    timeout.ifPresent(
        value -> flags.add(flag(Key.TIMEOUT, Long.toString(value.toSeconds()), "--timeout")));
    set.forEach((name, value) -> flags.add(new Given(name, value, "--set")));
    return Settings.of(config, System.getenv(), flags);
  }

  static Given flag(Key key, String value, String label) {
    return new Given(key.key(), value, label);
  }
}

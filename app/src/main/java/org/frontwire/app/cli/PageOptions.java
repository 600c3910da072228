package org.frontwire.app.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the dashboard listens. */
final class PageOptions {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = PortReader.class,
      description = "Port of the dashboard, 0 for any free one. Default: 8080")
  private Optional<Integer> port = Optional.empty();

  Optional<Integer> port() {
    return port;
  }
}

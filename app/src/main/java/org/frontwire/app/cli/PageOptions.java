package org.frontwire.app.cli;

import picocli.CommandLine.Option;

/** Where the dashboard listens. */
final class PageOptions {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = PortReader.class,
      description =
          "Port of the dashboard on 127.0.0.1, 0 for any free one. Default: ${DEFAULT-VALUE}")
  private int port = 8080;

  int port() {
    return port;
  }
}

package org.frontwire.app.system;

import java.nio.file.Path;

/**
 * What a whole system on one machine runs with.
 *
 * @param data folder of all its state; created when it is not there. Two running systems cannot share one.
 * @param temporary whether the data folder is deleted at the end
 * @param registryDistribution folder of the unpacked schema registry, app/registry/target/registry after a build
 * @param kafkaPort port of the broker on the loopback address, 0 for any free one
 * @param registryPort port of the schema registry, 0 for any free one
 * @param dashboard whether the page is served
 * @param httpPort port of the page, 0 for any free one
 */
public record LocalSettings(
    Path data,
    boolean temporary,
    Path registryDistribution,
    int kafkaPort,
    int registryPort,
    boolean dashboard,
    int httpPort) {

  /** Without a page, on any free ports. */
  public static LocalSettings headless(Path data, boolean temporary, Path registryDistribution) {
    return new LocalSettings(data, temporary, registryDistribution, 0, 0, false, 0);
  }

  Path kafkaLog() {
    return data.resolve("kafka");
  }

  Path registryFolder() {
    return data.resolve("registry");
  }

  Path streamsState() {
    return data.resolve("streams");
  }
}

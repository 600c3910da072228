package org.frontwire.app.kafka;

import java.nio.file.Path;
import org.frontwire.app.embedded.EmbeddedKafka;
import org.frontwire.app.embedded.Ports;

/** The embedded broker, on a port that it keeps. */
final class EmbeddedTestKafka implements TestKafka {
  private final Path folder;
  private final int port = Ports.free(0, "broker of a test");
  private EmbeddedKafka kafka;

  EmbeddedTestKafka(Path folder) {
    this.folder = folder;
    this.kafka = EmbeddedKafka.start(folder, port);
  }

  @Override
  public String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  @Override
  public void restart() {
    kafka.close();
    kafka = EmbeddedKafka.start(folder, port);
  }

  @Override
  public void close() {
    kafka.close();
  }
}

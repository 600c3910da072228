package org.frontwire.app.kafka;

import java.nio.file.Path;

/** A Kafka broker for one test. Its address stays the same over restarts. */
public interface TestKafka extends AutoCloseable {

  /**
   * A container where a Docker engine and the image are, else the embedded broker; says which, in a line. With REQUIRE_DOCKER=true it fails
   * instead of falling back.
   *
   * @param folder an empty one, for the embedded broker
   */
  static TestKafka start(Path folder) {
    String missing = Containers.missing();
    if (missing.isEmpty()) {
      System.out.println("Kafka of this test: " + Containers.KAFKA + " in a container");
      return new ContainerKafka();
    }
    if (Boolean.parseBoolean(System.getenv("REQUIRE_DOCKER"))) {
      throw new AssertionError("expected a container, as REQUIRE_DOCKER=true, but " + missing);
    }
    System.out.println("Kafka of this test: the embedded broker, as " + missing);
    return new EmbeddedTestKafka(folder);
  }

  /** Where clients connect, host:port. */
  String bootstrapServers();

  /** Stops it, and starts it again on what it has stored. */
  void restart();

  @Override
  void close();
}

package org.frontwire.app.kafka;

import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Objects;
import org.testcontainers.DockerClientFactory;

/** Whether containers can be used here. Asked once: looking for an engine takes a moment. */
final class Containers {
  /** The version of the clients, too. */
  static final String KAFKA = "apache/kafka:"
      + Objects.requireNonNull(System.getProperty("frontwire.kafka.version", "4.3.1"));

  private static final String MISSING = find();

  private Containers() {}

  /** What is missing, in words; empty when nothing is. */
  static String missing() {
    return MISSING;
  }

  private static String find() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return "no Docker engine runs";
    }
    try {
      DockerClientFactory.instance().client().inspectImageCmd(KAFKA).exec();
      return "";
    } catch (NotFoundException e) {
      return "the engine has no image " + KAFKA;
    }
  }
}

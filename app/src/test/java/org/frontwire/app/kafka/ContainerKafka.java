package org.frontwire.app.kafka;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.util.Objects;
import org.frontwire.app.embedded.Ports;
import org.testcontainers.kafka.KafkaContainer;

/** The official image in a container, on a port of this machine that it keeps. Its log stays in it until it is closed. */
final class ContainerKafka implements TestKafka {
  private static final int INSIDE = 9092;
  private static final int STOP_SECONDS = 10;

  private final KafkaContainer container;

  ContainerKafka() {
    int port = Ports.free(0, "broker of a test");
    container = new KafkaContainer(Containers.KAFKA)
        .withImagePullPolicy(image -> false)
        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
        .withCreateContainerCmdModifier(create -> publish(create.getHostConfig(), port));
    container.start();
  }

  @Override
  public String bootstrapServers() {
    return container.getBootstrapServers();
  }

  @Override
  public void restart() {
    container
        .getDockerClient()
        .restartContainerCmd(container.getContainerId())
        .withTimeout(STOP_SECONDS)
        .exec();
  }

  @Override
  public void close() {
    container.stop();
  }

  private static void publish(HostConfig host, int port) {
    Objects.requireNonNull(host)
        .withPortBindings(
            new PortBinding(Binding.bindIpAndPort("127.0.0.1", port), new ExposedPort(INSIDE)));
  }
}

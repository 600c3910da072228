package org.frontwire.app.system;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontwire.app.embedded.EmbeddedKafka;
import org.frontwire.app.embedded.EmbeddedRegistry;
import org.frontwire.app.embedded.Ports;
import org.frontwire.runtime.Monitor;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.Connection;
import org.frontwire.topic.Finding;
import org.frontwire.topic.SchemaAdmin;
import org.frontwire.topic.Topic;
import org.frontwire.topic.TopicAdmin;
import org.frontwire.topic.Topics;

/** All of Frontwire on this machine: broker, registry, topics, monitor and page. One partition per topic, so one total order. */
public final class LocalSystem implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final int PARTITIONS = 1;

  private final Started started;
  private final Thread hook;
  private final EmbeddedKafka kafka;
  private final EmbeddedRegistry registry;
  private final RunningMonitor monitor;

  private LocalSystem(
      Started started,
      Thread hook,
      EmbeddedKafka kafka,
      EmbeddedRegistry registry,
      RunningMonitor monitor) {
    this.started = started;
    this.hook = hook;
    this.kafka = kafka;
    this.registry = registry;
    this.monitor = monitor;
  }

  /** Starts everything and returns when records are processed; says each step. Stops by itself when the process is told to end. */
  public static LocalSystem start(LocalSettings settings, Consumer<String> progress) {
    Started started = new Started();
    Thread hook = new Thread(started::close, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      if (settings.temporary()) {
        started.add(() -> TemporaryFolder.delete(settings.data())); // the first in is the last out
      }
      requirePorts(settings);
      int kafkaPort = Ports.free(settings.kafkaPort(), "Kafka broker");
      progress.accept("starting Kafka in " + settings.kafkaLog() + " and a schema registry on it");
      // the registry needs seconds before it asks for Kafka, and waits for it
      EmbeddedRegistry registry = started.add(EmbeddedRegistry.start(
          settings.registryDistribution(),
          Ports.LOOPBACK + ":" + kafkaPort,
          settings.registryPort(),
          settings.registryFolder()));
      EmbeddedKafka kafka = started.add(EmbeddedKafka.start(settings.kafkaLog(), kafkaPort));
      started.add(registry); // it stops before Kafka, too
      progress.accept(
          "Kafka answers at " + kafka.bootstrapServers() + ", waiting for the schema registry");
      registry.awaitReady();
      progress.accept("creating topics and schemas in the registry at " + registry.url());
      createTopics(kafka.bootstrapServers(), registry.url());
      progress.accept("starting the monitor");
      RunningMonitor monitor = started.add(
          RunningMonitor.start(streams(settings, kafka, registry), settings.dashboard()));
      monitor.awaitRunning(progress);
      return new LocalSystem(started, hook, kafka, registry, monitor);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /** Kafka's address, host:port. */
  public String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  /** The schema registry's address, Confluent's REST interface. */
  public String registryUrl() {
    return registry.url();
  }

  /** The stream processors. */
  public Monitor monitor() {
    return monitor.processors();
  }

  /** Address of the page, empty without one. */
  public Optional<URI> page() {
    return monitor.page();
  }

  /** SystemException with the reason once it no longer works. */
  public void requireWorking() {
    if (!registry.isAlive()) {
      throw new SystemException(
          "expected the schema registry to run, but its process ended; see " + registry.log());
    }
    monitor.requireWorking();
  }

  /** Stops everything within five seconds. */
  @Override
  public void close() {
    started.close();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending, and the hook with it
    }
  }

  /** Better a complaint now than after half of it has started. */
  private static void requirePorts(LocalSettings settings) {
    Ports.free(settings.kafkaPort(), "Kafka broker");
    Ports.free(settings.registryPort(), "schema registry");
    if (settings.dashboard()) {
      Ports.free(settings.httpPort(), "dashboard");
    }
  }

  private static StreamsSettings streams(
      LocalSettings settings, EmbeddedKafka kafka, EmbeddedRegistry registry) {
    Map<String, String> values = new HashMap<>();
    values.put("bootstrap-servers", kafka.bootstrapServers());
    values.put("registry-url", registry.url());
    values.put("state-dir", settings.streamsState().toString());
    values.put("http-port", Integer.toString(settings.httpPort()));
    return StreamsSettings.of(values);
  }

  private static void createTopics(String bootstrapServers, String registryUrl) {
    List<Topic<?>> topics = Topics.withPartitions(PARTITIONS);
    Connection connection = Connection.to(bootstrapServers, registryUrl);
    requireFine(new TopicAdmin(connection, ANSWER).create(topics));
    requireFine(new SchemaAdmin(connection.registry(), ANSWER).register(topics));
  }

  private static void requireFine(List<Finding> findings) {
    findings.stream().filter(Finding::isProblem).findFirst().ifPresent(problem -> {
      throw new SystemException(problem.message());
    });
  }
}

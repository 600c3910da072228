package org.frontwire.app.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.frontwire.topic.Finding;
import org.frontwire.topic.SchemaAdmin;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topic;
import org.frontwire.topic.TopicAdmin;
import org.frontwire.topic.Topics;
import picocli.CommandLine.Option;

/** Which Kafka cluster and schema registry a command talks to. The defaults are those of {@code frontwire up}. */
final class ClusterOptions {
  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "Kafka brokers, comma separated. Default: ${DEFAULT-VALUE}")
  private String bootstrap = "localhost:9092";

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description = "Schema registry, Confluent's REST interface. Default: ${DEFAULT-VALUE}")
  private String registry = "http://localhost:8081/apis/ccompat/v7";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = SecondsReader.class,
      description = "How long broker and registry may each take to answer, 1 to 3600. Default: 15")
  private Duration timeout = Duration.ofSeconds(15);

  String bootstrap() {
    return bootstrap;
  }

  String registry() {
    return registry;
  }

  Duration timeout() {
    return timeout;
  }

  TopicAdmin topics() {
    return TopicAdmin.of(bootstrap, timeout);
  }

  SchemaAdmin schemas() {
    return new SchemaAdmin(registry, timeout);
  }

  /** Fails with one line unless broker and registry answer and the topics are there. */
  void require(List<Topic<?>> topics) {
    Stream.concat(topics().check(topics).stream(), schemas().check(topics).stream())
        .filter(finding -> stops(finding))
        .findFirst()
        .ifPresent(problem -> {
          throw new CommandFailure(problem.message() + hint(problem));
        });
  }

  /** The cluster's own id. */
  String id() {
    try (Admin admin = Admin.create(Map.<String, Object>of(
        "bootstrap.servers",
        bootstrap,
        "default.api.timeout.ms",
        (int) timeout.toMillis(),
        "request.timeout.ms",
        (int) timeout.toMillis()))) {
      return admin.describeCluster().clusterId().get(timeout.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new CommandFailure(
          "expected Kafka at " + bootstrap + " to tell its cluster id within " + timeout.toSeconds()
              + " s, but " + e,
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted while Kafka was asked for its cluster id", e);
    }
  }

  /** Fails with one line unless broker and registry answer and all of Frontwire's topics are there. */
  void requireAll() {
    require(Topics.all());
  }

  Map<String, Object> consumer() {
    Map<String, Object> consumer = new HashMap<>(SerdeSettings.of(registry).consumer());
    consumer.put("bootstrap.servers", bootstrap);
    consumer.put("default.api.timeout.ms", (int) timeout.toMillis());
    return consumer;
  }

  private static boolean stops(Finding finding) {
    return finding.kind() == Finding.Kind.MISSING || finding.kind() == Finding.Kind.UNREACHABLE;
  }

  private static String hint(Finding problem) {
    return problem.kind() == Finding.Kind.MISSING ? " (run 'frontwire topics create')" : "";
  }
}

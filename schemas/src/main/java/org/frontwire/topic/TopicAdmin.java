package org.frontwire.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the catalogue in a cluster, and compares those that are there with it. */
public final class TopicAdmin {

  private final Map<String, Object> client;
  private final Duration timeout;

  /**
   * @param client settings of a Kafka client: bootstrap.servers, and security where the cluster wants it
   * @param timeout how long each of create and check may take before it finds the cluster unreachable
   */
  public TopicAdmin(Map<String, ?> client, Duration timeout) {
    this.client = new HashMap<>(client);
    this.client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis(timeout));
    this.client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(timeout));
    this.timeout = timeout;
  }

  /** For a cluster without security. */
  public static TopicAdmin of(String bootstrapServers, Duration timeout) {
    return new TopicAdmin(
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), timeout);
  }

  /** Creates what is missing and never changes what is there. One finding or more per topic, in their order. */
  public List<Finding> create(Collection<Topic<?>> topics) {
    return asking(cluster -> {
      Set<String> created = cluster.create(cluster.missing(topics));
      return cluster.findings(topics, created);
    });
  }

  /** Compares and changes nothing. One finding or more per topic, in their order. */
  public List<Finding> check(Collection<Topic<?>> topics) {
    return asking(cluster -> cluster.findings(topics, Set.of()));
  }

  private List<Finding> asking(Question question) {
    try (Admin admin = Admin.create(client)) {
      try {
        return question.ask(new Cluster(admin, timeout));
      } finally {
        admin.close(Duration.ZERO);
      }
    } catch (KafkaException | ExecutionException | TimeoutException e) {
      return List.of(unreachable(reason(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of(unreachable("the wait was interrupted"));
    }
  }

  private Finding unreachable(String reason) {
    String address = String.valueOf(client.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG));
    return Finding.unreachable(
        address, "an answer from a Kafka broker within " + timeout.toMillis() + " ms", reason);
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) deepest = deepest.getCause();
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message;
  }

  private static int millis(Duration timeout) {
    return Math.toIntExact(timeout.toMillis());
  }

  private interface Question {
    List<Finding> ask(Cluster cluster)
        throws InterruptedException, ExecutionException, TimeoutException;
  }

  /** The questions to one cluster. */
  private record Cluster(Admin admin, Duration timeout) {

    List<Topic<?>> missing(Collection<Topic<?>> topics)
        throws InterruptedException, ExecutionException, TimeoutException {
      Set<String> there = names();
      return topics.stream().filter(topic -> !there.contains(topic.name())).toList();
    }

    /** Names of those that this call created; another program may have been quicker. */
    Set<String> create(List<Topic<?>> topics)
        throws InterruptedException, ExecutionException, TimeoutException {
      Map<String, KafkaFuture<Void>> answers =
          admin.createTopics(topics.stream().map(Cluster::wanted).toList()).values();
      Set<String> created = new HashSet<>();
      for (Map.Entry<String, KafkaFuture<Void>> answer : answers.entrySet()) {
        if (isCreated(answer.getValue())) created.add(answer.getKey());
      }
      return created;
    }

    List<Finding> findings(Collection<Topic<?>> topics, Set<String> created)
        throws InterruptedException, ExecutionException, TimeoutException {
      Set<String> there = names();
      List<Topic<?>> present =
          topics.stream().filter(topic -> there.contains(topic.name())).toList();
      Map<String, TopicDescription> descriptions =
          answer(admin.describeTopics(names(present)).allTopicNames());
      Map<ConfigResource, Config> settings = answer(admin
          .describeConfigs(names(present).stream().map(Cluster::resource).toList())
          .all());
      List<Finding> findings = new ArrayList<>();
      for (Topic<?> topic : topics) {
        TopicDescription description = descriptions.get(topic.name());
        Config config = settings.get(resource(topic.name()));
        if (description == null || config == null)
          findings.add(Finding.missing(topic.name(), "a topic"));
        else if (created.contains(topic.name()))
          findings.add(
              Finding.created(topic.name(), "created, " + Comparison.summary(topic, description)));
        else findings.addAll(Comparison.of(topic, description, config));
      }
      return findings;
    }

    private Set<String> names() throws InterruptedException, ExecutionException, TimeoutException {
      return answer(admin.listTopics().names());
    }

    private boolean isCreated(KafkaFuture<Void> answer)
        throws InterruptedException, ExecutionException, TimeoutException {
      try {
        answer(answer);
        return true;
      } catch (ExecutionException e) {
        if (e.getCause() instanceof TopicExistsException) return false;
        throw e;
      }
    }

    private <T> T answer(KafkaFuture<T> future)
        throws InterruptedException, ExecutionException, TimeoutException {
      return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static NewTopic wanted(Topic<?> topic) {
      return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
          .configs(topic.settings());
    }

    private static ConfigResource resource(String topic) {
      return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static Set<String> names(Collection<Topic<?>> topics) {
      return topics.stream().map(Topic::name).collect(Collectors.toSet());
    }
  }
}

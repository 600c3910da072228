package org.frontwire.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Topics as a cluster shows them to us. */
final class Seen {

  private final Cluster cluster;
  private final Map<String, TopicDescription> descriptions = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, Config> settings = new HashMap<>();

  private Seen(Cluster cluster) {
    this.cluster = cluster;
  }

  /** The topics without their settings, for which the right to describe them is enough. */
  static Seen topics(Cluster cluster, Admin admin, Collection<Topic<?>> topics)
      throws InterruptedException, ExecutionException, TimeoutException {
    Seen seen = new Seen(cluster);
    Map<String, KafkaFuture<TopicDescription>> asked =
        admin.describeTopics(topics.stream().map(Topic::name).toList()).topicNameValues();
    for (Map.Entry<String, KafkaFuture<TopicDescription>> topic : asked.entrySet()) {
      try {
        seen.descriptions.put(topic.getKey(), cluster.answer(topic.getValue()));
      } catch (ExecutionException e) {
        if (e.getCause() instanceof TopicAuthorizationException) seen.hidden.add(topic.getKey());
        else if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) throw e;
      }
    }
    return seen;
  }

  /** The topics with those settings that we may see. */
  static Seen all(Cluster cluster, Admin admin, Collection<Topic<?>> topics)
      throws InterruptedException, ExecutionException, TimeoutException {
    Seen seen = topics(cluster, admin, topics);
    List<ConfigResource> there = seen.descriptions.keySet().stream()
        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
        .toList();
    for (var topic : admin.describeConfigs(there).values().entrySet()) {
      try {
        seen.settings.put(topic.getKey().name(), cluster.answer(topic.getValue()));
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicAuthorizationException)) throw e;
      }
    }
    return seen;
  }

  boolean isMissing(Topic<?> topic) {
    return !descriptions.containsKey(topic.name()) && !hidden.contains(topic.name());
  }

  /** Why a topic cannot be used; empty when it is there. */
  Optional<Finding> problem(Topic<?> topic) {
    if (hidden.contains(topic.name()))
      return Optional.of(cluster.denied(Right.onTopic(AclOperation.DESCRIBE, topic.name())));
    return isMissing(topic)
        ? Optional.of(Finding.missing(topic.name(), "a topic"))
        : Optional.empty();
  }

  /** A topic that was just created; a broker that has not heard of it yet does not show it. */
  Finding created(Topic<?> topic) {
    TopicDescription description = descriptions.get(topic.name());
    return Finding.created(
        topic.name(),
        description == null ? "created" : "created, " + Comparison.summary(topic, description));
  }

  /** The topic as it should be against what is there. */
  List<Finding> compared(Topic<?> topic) {
    TopicDescription description = descriptions.get(topic.name());
    if (description == null) return problem(topic).stream().toList();
    return Comparison.of(topic, description, settings.get(topic.name()));
  }
}

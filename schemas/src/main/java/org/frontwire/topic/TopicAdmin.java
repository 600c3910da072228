package org.frontwire.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** Creates the topics of the catalogue in a cluster, and compares those that are there with it. */
public final class TopicAdmin {

  private final Cluster cluster;

  /**
   * @param connection how the cluster is reached
   * @param timeout how long each of create and check may take before it finds the cluster unreachable
   */
  public TopicAdmin(Connection connection, Duration timeout) {
    this.cluster = new Cluster(connection, timeout);
  }

  /** Creates what is missing and never changes what is there. One finding or more per topic, in their order. */
  public List<Finding> create(Collection<Topic<?>> topics) {
    return cluster.asked(admin -> {
      Seen before = Seen.topics(cluster, admin, topics);
      Map<String, Boolean> created =
          created(admin, topics.stream().filter(before::isMissing).toList());
      Seen after = Seen.all(cluster, admin, topics);
      return topics.stream()
          .flatMap(topic -> outcome(topic, created.get(topic.name()), after).stream())
          .toList();
    });
  }

  /** Compares and changes nothing. One finding or more per topic, in their order. */
  public List<Finding> check(Collection<Topic<?>> topics) {
    return cluster.asked(admin -> {
      Seen seen = Seen.all(cluster, admin, topics);
      return topics.stream().flatMap(topic -> seen.compared(topic).stream()).toList();
    });
  }

  /** One finding for each topic that is not there, or not for us. Takes no right but to see them. */
  public List<Finding> lacking(Collection<Topic<?>> topics) {
    return cluster.asked(admin -> {
      Seen seen = Seen.topics(cluster, admin, topics);
      return topics.stream().flatMap(topic -> seen.problem(topic).stream()).toList();
    });
  }

  private List<Finding> outcome(Topic<?> topic, @Nullable Boolean created, Seen after) {
    if (created == null) return after.compared(topic);
    return List.of(
        created
            ? after.created(topic)
            : cluster.denied(Right.onTopic(AclOperation.CREATE, topic.name())));
  }

  /** Which of them are ours now, and which we may not create; another program may have been quicker with the rest. */
  private Map<String, Boolean> created(Admin admin, List<Topic<?>> topics)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<String, Boolean> created = new HashMap<>();
    for (Map.Entry<String, KafkaFuture<Void>> topic : admin
        .createTopics(topics.stream().map(TopicAdmin::wanted).toList())
        .values()
        .entrySet()) {
      try {
        cluster.answer(topic.getValue());
        created.put(topic.getKey(), true);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof AuthorizationException) created.put(topic.getKey(), false);
        else if (!(e.getCause() instanceof TopicExistsException)) throw e;
      }
    }
    return created;
  }

  private static NewTopic wanted(Topic<?> topic) {
    return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
        .configs(topic.settings());
  }
}

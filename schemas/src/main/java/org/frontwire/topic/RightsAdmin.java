package org.frontwire.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.MemberToRemove;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Finds out which rights a principal lacks. Kafka tells what it may do with a topic that is there. It does not tell the rest without the
 * right to see the whole access control list, so the rest is tried, with requests that come to nothing: to create a topic only to see
 * whether it could be, to remove a member that a group does not have, to open a transactional id that nobody else uses.
 */
public final class RightsAdmin {

  private static final String NOBODY = "frontwire-topics-check";

  /** What can be there though a topic may not be seen, and cannot be told: the other rights include the one to see it. */
  private static final Set<AclOperation> HIDDEN = Set.of(AclOperation.DESCRIBE_CONFIGS);

  private final Cluster cluster;

  /**
   * @param connection how the cluster is reached, and as whom
   * @param timeout how long each check may take before it finds the cluster unreachable
   */
  public RightsAdmin(Connection connection, Duration timeout) {
    this.cluster = new Cluster(connection, timeout);
  }

  /** One finding for each right that is missing or cannot be told yet; when none is missing, one that says so. */
  public List<Finding> check(String purpose, List<Right> rights) {
    return cluster.asked(admin -> {
      Map<String, Optional<Set<AclOperation>>> topics = operations(admin, rights);
      List<Finding> findings = new ArrayList<>();
      for (Right right : rights) finding(admin, right, topics).ifPresent(findings::add);
      if (findings.stream().noneMatch(Finding::isProblem))
        findings.add(Finding.fine("rights to " + purpose, "none is missing"));
      return findings;
    });
  }

  private Optional<Finding> finding(
      Admin admin, Right right, Map<String, Optional<Set<AclOperation>>> topics)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (isTried(right))
      return isDenied(admin, right) ? Optional.of(cluster.denied(right)) : Optional.empty();
    List<Set<AclOperation>> known = right.names().stream()
        .map(name -> topics.getOrDefault(name, Optional.empty()))
        .flatMap(Optional::stream)
        .toList();
    if (known.isEmpty())
      return Optional.of(Finding.fine(
          right.subject(), "not there yet, so whether there is " + right + " cannot be told"));
    return known.stream().allMatch(operations -> operations.contains(right.operation()))
        ? Optional.empty()
        : Optional.of(cluster.denied(right));
  }

  private static boolean isTried(Right right) {
    return right.on().resourceType() != ResourceType.TOPIC
        || right.operation() == AclOperation.CREATE;
  }

  private boolean isDenied(Admin admin, Right right)
      throws InterruptedException, ExecutionException, TimeoutException {
    for (String name : right.names()) {
      if (cluster.isDenied(tried(admin, right.on().resourceType(), name))) return true;
    }
    return false;
  }

  private static KafkaFuture<?> tried(Admin admin, ResourceType type, String name) {
    return switch (type) {
      case TOPIC ->
        admin
            .createTopics(
                List.of(new NewTopic(name, Optional.of(1), Optional.empty())),
                new CreateTopicsOptions().validateOnly(true))
            .all();
      case GROUP ->
        admin
            .removeMembersFromConsumerGroup(
                name,
                new RemoveMembersFromConsumerGroupOptions(List.of(new MemberToRemove(NOBODY))))
            .all();
      case TRANSACTIONAL_ID -> admin.fenceProducers(List.of(name)).all();
      case UNKNOWN, ANY, CLUSTER, DELEGATION_TOKEN, USER ->
        throw new IllegalArgumentException(
            "expected a right on a topic, group or transactional id, came one on " + type);
    };
  }

  /** What may be done with each topic; empty where nobody can tell. */
  private Map<String, Optional<Set<AclOperation>>> operations(Admin admin, Collection<Right> rights)
      throws InterruptedException, ExecutionException, TimeoutException {
    Set<String> names = rights.stream()
        .filter(right -> !isTried(right))
        .flatMap(right -> right.names().stream())
        .collect(Collectors.toSet());
    Map<String, KafkaFuture<TopicDescription>> asked = admin
        .describeTopics(names, new DescribeTopicsOptions().includeAuthorizedOperations(true))
        .topicNameValues();
    Map<String, Optional<Set<AclOperation>>> operations = new HashMap<>();
    for (Map.Entry<String, KafkaFuture<TopicDescription>> topic : asked.entrySet()) {
      try {
        operations.put(
            topic.getKey(),
            Optional.ofNullable(cluster.answer(topic.getValue()).authorizedOperations()));
      } catch (ExecutionException e) {
        if (e.getCause() instanceof TopicAuthorizationException)
          operations.put(topic.getKey(), Optional.of(HIDDEN));
        else if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) throw e;
      }
    }
    return operations;
  }
}

package org.frontwire.topic;

import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * One right that a principal needs, as an entry of Kafka's access control list.
 *
 * @param on what it is given on, by its name or by the start of it
 * @param names what it is used on: the names that are looked at to find out whether it is there
 */
public record Right(AclOperation operation, ResourcePattern on, List<String> names) {

  public Right {
    names = List.copyOf(names);
  }

  /** On a topic. */
  public static Right onTopic(AclOperation operation, String topic) {
    return new Right(operation, literal(ResourceType.TOPIC, topic), List.of(topic));
  }

  /** On all topics whose names start so. */
  public static Right onTopics(AclOperation operation, String prefix, List<String> topics) {
    return new Right(operation, prefixed(ResourceType.TOPIC, prefix), topics);
  }

  /** On a consumer group. */
  public static Right onGroup(AclOperation operation, String group) {
    return new Right(operation, literal(ResourceType.GROUP, group), List.of(group));
  }

  /** On all transactional ids that start so; one of them is tried. */
  public static Right onTransactions(AclOperation operation, String prefix, String tried) {
    return new Right(
        operation, prefixed(ResourceType.TRANSACTIONAL_ID, prefix), List.of(prefix + tried));
  }

  /** In the words of kafka-acls: "Read on group frontwire-monitor", "Write on transactional-id frontwire-monitor-*". */
  @Override
  public String toString() {
    return word(operation.name()) + " on "
        + on.resourceType().name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + subject();
  }

  /** What it is on, "frontwire-monitor-*" where that is the start of names. */
  String subject() {
    return on.name() + (on.patternType() == PatternType.PREFIXED ? "*" : "");
  }

  /** "DescribeConfigs" for DESCRIBE_CONFIGS. */
  private static String word(String operation) {
    StringBuilder word = new StringBuilder();
    for (String part : operation.split("_", -1))
      word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
    return word.toString();
  }

  private static ResourcePattern literal(ResourceType type, String name) {
    return new ResourcePattern(type, name, PatternType.LITERAL);
  }

  private static ResourcePattern prefixed(ResourceType type, String prefix) {
    return new ResourcePattern(type, prefix, PatternType.PREFIXED);
  }
}

package org.frontwire.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.jspecify.annotations.Nullable;

/** A topic as wanted against the topic as it is. */
final class Comparison {

  private Comparison() {}

  /**
   * One finding per setting that differs, or one that says all is fine. More partitions than wanted are fine. Without settings, which take
   * a right to be seen, they are not compared.
   */
  static List<Finding> of(Topic<?> topic, TopicDescription description, @Nullable Config settings) {
    List<Finding> findings = new ArrayList<>();
    int partitions = description.partitions().size();
    if (partitions < topic.partitions()) {
      findings.add(Finding.different(
          topic.name(), topic.partitions() + " partitions or more", String.valueOf(partitions)));
    }
    if (settings != null) findings.addAll(differences(topic, settings));
    String unseen = settings == null ? "; settings not compared, for want of DescribeConfigs" : "";
    return findings.isEmpty()
        ? List.of(Finding.fine(topic.name(), summary(topic, description) + unseen))
        : findings;
  }

  /** The topic in half a line. */
  static String summary(Topic<?> topic, TopicDescription description) {
    int partitions = description.partitions().size();
    int replicas =
        partitions == 0 ? 0 : description.partitions().get(0).replicas().size();
    return count(partitions, "partition") + ", " + count(replicas, "replica") + ", "
        + topic.kept().inWords() + ", key " + topic.key();
  }

  private static List<Finding> differences(Topic<?> topic, Config settings) {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, String> wanted : topic.settings().entrySet()) {
      ConfigEntry found = settings.get(wanted.getKey());
      String value = found == null ? "nothing" : String.valueOf(found.value());
      if (!value.equals(wanted.getValue()))
        findings.add(
            Finding.different(topic.name(), wanted.getKey() + "=" + wanted.getValue(), value));
    }
    return findings;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

package org.frontwire.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;

/** A topic as wanted against the topic as it is. */
final class Comparison {

  private Comparison() {}

  /** One finding per setting that differs, or one that says all is fine. More partitions than wanted are fine. */
  static List<Finding> of(Topic<?> topic, TopicDescription description, Config config) {
    List<Finding> findings = new ArrayList<>();
    int partitions = description.partitions().size();
    if (partitions < topic.partitions()) {
      findings.add(Finding.different(
          topic.name(), topic.partitions() + " partitions or more", String.valueOf(partitions)));
    }
    for (Map.Entry<String, String> wanted : topic.settings().entrySet()) {
      ConfigEntry found = config.get(wanted.getKey());
      String value = found == null ? "nothing" : String.valueOf(found.value());
      if (!value.equals(wanted.getValue())) findings.add(different(topic, wanted, value));
    }
    return findings.isEmpty()
        ? List.of(Finding.fine(topic.name(), summary(topic, description)))
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

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static Finding different(Topic<?> topic, Map.Entry<String, String> wanted, String value) {
    return Finding.different(topic.name(), wanted.getKey() + "=" + wanted.getValue(), value);
  }
}

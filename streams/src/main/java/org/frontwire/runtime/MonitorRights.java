package org.frontwire.runtime;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.frontwire.topic.Right;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;
import org.frontwire.topology.MonitorTopology;

/** The rights without which a monitor cannot run. */
public final class MonitorRights {
  /** What the page shows and answers from. */
  private static final List<Topic<?>> PAGE =
      List.of(Topics.ALERTS, Topics.CASUALTY_CLAIMS, Topics.TERRITORIAL_CLAIMS);

  private MonitorRights() {}

  /** All of them and no more, with the page. Kafka counts the right to describe in with each of these but Create. */
  public static List<Right> of(StreamsSettings settings) {
    Route route = Route.of(
        MonitorTopology.of(settings.topology(), SerdeSettings.of("mock://rights")),
        settings.applicationId());
    String own = settings.applicationId() + "-";
    List<String> internal = new ArrayList<>(route.repartitions());
    internal.addAll(new TreeSet<>(route.changelogs()));
    List<Right> rights = new ArrayList<>();
    rights.add(Right.onGroup(READ, settings.applicationId()));
    rights.add(Right.onTransactions(WRITE, own, "topics-check"));
    route.inputs().stream()
        .filter(input -> !route.repartitions().contains(input))
        .forEach(input -> rights.add(Right.onTopic(READ, input)));
    new TreeSet<>(route.outputs()).forEach(output -> rights.add(Right.onTopic(WRITE, output)));
    PAGE.forEach(topic -> rights.add(Right.onTopic(READ, settings.name(topic))));
    rights.add(Right.onTopics(CREATE, own, internal.subList(0, 1)));
    rights.add(Right.onTopics(READ, own, internal));
    rights.add(Right.onTopics(WRITE, own, internal));
    rights.add(Right.onTopics(DELETE, own, route.repartitions())); // of what has been read
    return rights;
  }
}

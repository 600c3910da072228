package org.frontwire.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/**
 * The topics of a topology by their real names.
 *
 * @param inputs topics that it reads, each before those that it leads to: inputs from outside first, then internal ones
 * @param outputs topics that it writes for others
 */
record Route(List<String> inputs, Set<String> outputs) {
  private static final String INTERNAL = "-repartition";

  Route {
    inputs = List.copyOf(inputs);
    outputs = Set.copyOf(outputs);
  }

  static Route of(Topology topology, String applicationId) {
    List<Leg> legs = topology.describe().subtopologies().stream().map(Leg::of).toList();
    Set<String> read = new TreeSet<>();
    Set<String> written = new TreeSet<>();
    legs.forEach(leg -> read.addAll(leg.from()));
    legs.forEach(leg -> written.addAll(leg.to()));
    written.removeAll(read);
    List<String> inputs = new ArrayList<>(read);
    inputs.sort(Comparator.comparingInt(topic -> depth(topic, legs, new HashSet<>())));
    inputs.replaceAll(topic -> topic.endsWith(INTERNAL) ? applicationId + "-" + topic : topic);
    return new Route(inputs, written);
  }

  private static int depth(String topic, List<Leg> legs, Set<String> passed) {
    if (!passed.add(topic)) {
      return 0;
    }
    return legs.stream()
        .filter(leg -> leg.to().contains(topic))
        .flatMap(leg -> leg.from().stream())
        .mapToInt(from -> 1 + depth(from, legs, passed))
        .max()
        .orElse(0);
  }

  /** What one subtopology reads and writes. */
  private record Leg(Set<String> from, Set<String> to) {
    static Leg of(TopologyDescription.Subtopology part) {
      Set<String> from = new TreeSet<>();
      Set<String> to = new TreeSet<>();
      for (TopologyDescription.Node node : part.nodes()) {
        if (node instanceof TopologyDescription.Source source && source.topicSet() != null) {
          from.addAll(source.topicSet());
        } else if (node instanceof TopologyDescription.Sink sink && sink.topic() != null) {
          to.add(sink.topic());
        }
      }
      return new Leg(from, to);
    }
  }
}

package org.frontwire.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/**
 * The topics of a topology by their real names.
 *
 * @param inputs topics that it reads, each before those that it leads to: inputs from outside first, then internal ones
 * @param outputs topics that it writes for others
 * @param changelogs topics that keep its state
 */
record Route(List<String> inputs, Set<String> outputs, Set<String> changelogs) {
  private static final String REPARTITION = "-repartition";
  private static final String CHANGELOG = "-changelog";

  Route {
    inputs = List.copyOf(inputs);
    outputs = Set.copyOf(outputs);
    changelogs = Set.copyOf(changelogs);
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
    inputs.replaceAll(topic -> isInternal(topic) ? applicationId + "-" + topic : topic);
    return new Route(
        inputs,
        written,
        legs.stream()
            .flatMap(leg -> leg.stores().stream())
            .map(store -> applicationId + "-" + store + CHANGELOG)
            .collect(Collectors.toSet()));
  }

  /** Inputs that it writes itself. */
  List<String> repartitions() {
    return inputs.stream().filter(Route::isInternal).toList();
  }

  private static boolean isInternal(String topic) {
    return topic.endsWith(REPARTITION);
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

  /** What one subtopology reads, writes and keeps. */
  private record Leg(Set<String> from, Set<String> to, Set<String> stores) {
    static Leg of(TopologyDescription.Subtopology part) {
      Set<String> from = new TreeSet<>();
      Set<String> to = new TreeSet<>();
      Set<String> stores = new TreeSet<>();
      for (TopologyDescription.Node node : part.nodes()) {
        if (node instanceof TopologyDescription.Source source && source.topicSet() != null) {
          from.addAll(source.topicSet());
        } else if (node instanceof TopologyDescription.Sink sink && sink.topic() != null) {
          to.add(sink.topic());
        } else if (node instanceof TopologyDescription.Processor processor) {
          stores.addAll(processor.stores());
        }
      }
      return new Leg(from, to, stores);
    }
  }
}

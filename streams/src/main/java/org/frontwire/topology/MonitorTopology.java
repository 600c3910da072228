package org.frontwire.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.frontwire.topic.SerdeSettings;

/** The whole of Frontwire's stream processing: article updates in, alerts out. */
public final class MonitorTopology {
  private MonitorTopology() {}

  /** The topology; build it once per process and run it with {@link #properties}. */
  public static Topology of(TopologySettings settings, SerdeSettings serdes) {
    StreamsBuilder builder = new StreamsBuilder();
    Wiring topics = new Wiring(settings, serdes);

    var updates = topics.articleUpdates(builder);
    var articles = new ReadStage(topics).articlesByDesk(updates);
    var batches = new DedupeStage(topics).batchesByTheatre(articles);
    new AssessStage(topics).alerts(batches);

    Properties properties = new Properties();
    properties.putAll(properties(settings, serdes));
    return builder.build(properties);
  }

  /**
   * What Kafka Streams must run it with, beside application id and brokers: exactly once, dead letters for what cannot be read, and no
   * internal topic without a name of ours. Topology optimisation stays off: nothing here would change, and switching it on later
   * renames topics.
   */
  public static Map<String, Object> properties(TopologySettings settings, SerdeSettings serdes) {
    Map<String, Object> properties = new HashMap<>(serdes.streams());
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.NO_OPTIMIZATION);
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        UnreadableRecords.class.getName());
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailedRecords.class.getName());
    properties.put("processing.exception.handler.global.enabled", true);
    properties.put(
        StreamsConfig.topicPrefix("message.timestamp.after.max.ms"), Long.toString(Long.MAX_VALUE));
    properties.put(DeadLetterWriter.TOPIC, settings.deadLetters());
    return properties;
  }
}

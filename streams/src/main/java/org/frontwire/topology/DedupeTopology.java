package org.frontwire.topology;

import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.frontwire.topic.SerdeSettings;

/**
 * The middle of {@link MonitorTopology} by itself, so that it can be measured: read articles in, reports and batches of claims out. Before
 * the hop their bytes are passed on as they are, as there is nobody in the monitor who would read them between reading and the hop.
 */
public final class DedupeTopology {
  /** The store with what is kept of every article. */
  public static final String STORE = DedupeProcessor.STORE;

  private DedupeTopology() {}

  /**
   * The topology.
   *
   * @param input topic of read articles, key desk
   */
  public static Topology of(TopologySettings settings, SerdeSettings serdes, String input) {
    StreamsBuilder builder = new StreamsBuilder();
    Wiring topics = new Wiring(settings, serdes);
    KStream<String, PackedArticle> articles = builder.stream(
        input,
        Consumed.with(Serdes.String(), PackedArticle.unread(topics.packed()))
            .withName("receive-articles"));
    new DedupeStage(topics).batchesByTheatre(topics.byDesk(articles));

    Properties properties = new Properties();
    properties.putAll(MonitorTopology.properties(settings, serdes));
    return builder.build(properties);
  }
}

package org.frontwire.app.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was known at any moment, from the claims that the topics keep. Reads all of them for each answer. */
public final class SituationReader {
  private static final Logger LOG = LoggerFactory.getLogger(SituationReader.class);

  private final Map<String, Object> consumer;
  private final String casualties;
  private final String territories;
  private final Duration patience;

  /**
   * @param consumer settings of a consumer of the public topics
   * @param casualties name of the topic of casualty claims
   * @param territories name of the topic of territorial claims
   * @param patience how long the broker may say nothing
   */
  public SituationReader(
      Map<String, Object> consumer, String casualties, String territories, Duration patience) {
    this.consumer = Map.copyOf(consumer);
    this.casualties = casualties;
    this.territories = territories;
    this.patience = patience;
  }

  /** Incidents and places as they were known then, a line of JSON each. {@link SystemException} when the topics cannot be read. */
  public List<String> at(Instant time) {
    SituationAt situation = new SituationAt(time);
    read(casualties, claim -> situation.add((CasualtyClaim) claim));
    read(territories, claim -> situation.add((TerritorialClaim) claim));
    return situation.lines();
  }

  private void read(String topic, Consumer<Object> sink) {
    try (TopicReader claims = TopicReader.open(consumer, topic, patience, LOG::warn)) {
      claims.readTo(claims.ends(), found -> sink.accept(found.value()));
    }
  }
}

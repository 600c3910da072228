package org.frontwire.ingest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.frontwire.topic.Connection;
import org.frontwire.topic.Topic;

/**
 * How records are sent.
 *
 * @param connection the cluster and its registry; their properties are stronger than ours
 * @param topicPrefix put before every topic name, "frontwire." with its dot
 * @param patience how long a broker may not answer before the run stops, 1 s to 1 h; above a leader's election
 */
public record PublishSettings(Connection connection, String topicPrefix, Duration patience) {

  public PublishSettings {
    if (patience.compareTo(Duration.ofSeconds(1)) < 0
        || patience.compareTo(Duration.ofHours(1)) > 0)
      throw new IllegalArgumentException("patience must be 1 second to 1 hour, not " + patience);
  }

  String broker() {
    return connection.bootstrapServers();
  }

  String registry() {
    return connection.registry().url();
  }

  String name(Topic<?> topic) {
    return topic.under(topicPrefix).name();
  }

  /** The producer's settings: in order, all replicas, no duplicates; large batches, since a hop costs by the batch. */
  Map<String, Object> producer() {
    int millis = Math.toIntExact(patience.toMillis());
    Map<String, Object> all = new HashMap<>();
    all.put(ProducerConfig.ACKS_CONFIG, "all");
    all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    all.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
    all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    all.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    all.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
    all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 32L * 1024 * 1024);
    all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) millis);
    all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(500, millis / 2));
    all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
    all.put("http.connect.timeout.ms", millis / 3);
    all.put("http.read.timeout.ms", millis / 3);
    all.put("max.retries", 1);
    all.put(ProducerConfig.CLIENT_ID_CONFIG, "frontwire-ingest");
    all.putAll(connection.producer());
    return all;
  }
}

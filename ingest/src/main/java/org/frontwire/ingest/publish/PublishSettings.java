package org.frontwire.ingest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * How records are sent.
 *
 * @param client Kafka settings: {@code bootstrap.servers}, security, and the serializers of {@code SerdeSettings}; they win
 * @param patience how long a broker may not answer before the run stops, 1 s to 1 h; default 15 s: above a leader's election
 */
public record PublishSettings(Map<String, Object> client, Duration patience) {
  /** Above an election of a new leader, below the patience of the person who waits. */
  public static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(15);

  public PublishSettings {
    client = Map.copyOf(client);
    if (!client.containsKey(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG))
      throw new IllegalArgumentException("bootstrap.servers is missing");
    if (patience.compareTo(Duration.ofSeconds(1)) < 0
        || patience.compareTo(Duration.ofHours(1)) > 0)
      throw new IllegalArgumentException("patience must be 1 second to 1 hour, not " + patience);
  }

  /** With the default patience. */
  public static PublishSettings of(Map<String, Object> client) {
    return new PublishSettings(client, DEFAULT_PATIENCE);
  }

  String broker() {
    return String.valueOf(client.get(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG));
  }

  String registry() {
    return String.valueOf(client.getOrDefault("schema.registry.url", "no address"));
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
    all.putAll(client);
    return all;
  }
}

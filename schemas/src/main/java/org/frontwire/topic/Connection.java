package org.frontwire.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.SaslConfigs;

/**
 * How every client reaches one Kafka cluster and its schema registry.
 *
 * @param bootstrapServers Kafka brokers, host:port, comma separated
 * @param kafka further properties by Kafka's names, stronger than ours. Each client gets those that it knows; "admin.", "consumer." and
 *     "producer." before a name are for that kind of client alone
 */
public record Connection(String bootstrapServers, Registry registry, Map<String, String> kafka) {

  private static final Pattern USER =
      Pattern.compile("\\busername\\s*=\\s*(?:\"([^\"]+)\"|([^\"\\s;]+))");

  public Connection {
    if (bootstrapServers.isBlank())
      throw new IllegalArgumentException(
          "expected Kafka brokers, host:port, comma separated, came nothing");
    kafka = Map.copyOf(kafka);
  }

  /** To a cluster and a registry that ask for no credentials. */
  public static Connection to(String bootstrapServers, String registryUrl) {
    return new Connection(bootstrapServers, Registry.at(registryUrl), Map.of());
  }

  /** What an admin client needs. */
  public Map<String, Object> admin() {
    return client(Map.of(), AdminClientConfig.configNames(), "admin.");
  }

  /** What an admin client needs that gives up after a while. */
  public Map<String, Object> admin(Duration timeout) {
    int millis = Math.toIntExact(timeout.toMillis());
    Map<String, Object> client = admin();
    client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
    client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
    return client;
  }

  /** What a consumer of the public topics needs: string keys, generated Avro classes as values. */
  public Map<String, Object> consumer() {
    return client(SerdeSettings.of(registry).consumer(), ConsumerConfig.configNames(), "consumer.");
  }

  /** What a producer to the public topics needs: string keys, Avro values. */
  public Map<String, Object> producer() {
    return client(SerdeSettings.of(registry).producer(), ProducerConfig.configNames(), "producer.");
  }

  /** Who the brokers take us for, "User:ingest", where the properties tell: with a user name of SASL. */
  public Optional<String> principal() {
    Matcher user = USER.matcher(kafka.getOrDefault(SaslConfigs.SASL_JAAS_CONFIG, ""));
    if (!user.find()) return Optional.empty();
    return Optional.ofNullable(user.group(1))
        .or(() -> Optional.of(user.group(2)))
        .map(name -> "User:" + name);
  }

  /** Without the properties, which can be secret. */
  @Override
  public String toString() {
    return bootstrapServers + " with " + registry;
  }

  private Map<String, Object> client(Map<String, Object> ours, Set<String> known, String kind) {
    Map<String, Object> client = new HashMap<>(ours);
    client.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    known.stream().filter(kafka::containsKey).forEach(name -> client.put(name, kafka.get(name)));
    kafka.forEach((name, value) -> {
      if (name.startsWith(kind)) client.put(name.substring(kind.length()), value);
    });
    return client;
  }
}

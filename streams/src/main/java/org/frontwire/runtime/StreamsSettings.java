package org.frontwire.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frontwire.topic.Connection;
import org.frontwire.topic.Registry;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;
import org.frontwire.topology.MonitorTopology;
import org.frontwire.topology.TopologySettings;

/**
 * What the monitor runs with. Keys of {@link #of(Map)} are the component names in kebab case.
 *
 * @param applicationId consumer group, prefix of internal topics and transactional ids. Letters, digits, '.', '_', '-', at most 200.
 *     Default frontwire-monitor. Changing it starts from the beginning with empty state, so all instances of a deployment share it.
 * @param connection Kafka brokers (key bootstrap-servers), schema registry (registry-url), and their further properties, passed on as they
 *     are and stronger than ours (kafka.NAME, registry.NAME). Default localhost:9092 and http://localhost:8081/apis/ccompat/v7, those of
 *     {@code frontwire up}, and no further ones.
 * @param stateDir folder for local state; one per process. Default data/streams below the working folder: the system's temporary folder
 *     would lose it on a reboot, and the state with it would be restored over the network.
 * @param topicPrefix put before every topic name. Default frontwire. with its dot.
 * @param httpHost address the dashboard listens on. Default 127.0.0.1: it has no login.
 * @param httpPort port of the dashboard, 0 to 65535, 0 for any free one. Default 8080.
 * @param commitInterval longest time between two transactions, 10 ms to 30 s. Default 100 ms: a hop costs at most so much latency, and
 *     throughput falls only below 20 ms.
 * @param streamThreads processing threads, 1 to 64. Default 3: reading, deduplication and assessment then do not wait for each other's
 *     commits, and an alert comes twice as soon; raise it with partitions and cores.
 * @param standbyReplicas warm copies of state on other instances, 0 to 5. Default 0: one instance has nowhere to put them.
 */
public record StreamsSettings(
    String applicationId,
    Connection connection,
    Path stateDir,
    String topicPrefix,
    String httpHost,
    int httpPort,
    Duration commitInterval,
    int streamThreads,
    int standbyReplicas) {

  private static final int MIN_TRANSACTION_MILLIS = 10_000;

  private static final Map<String, Object> TUNING = Map.of(
      // 16 KB batches cost a third of the throughput
      "producer.batch.size",
      128 * 1024,
      // as fast as zstd's first level, and a broker needs no native library for it
      "producer.compression.type",
      "lz4",
      // a broker that has not finished the last commit is asked again soon: three stages would wait
      // a tenth of a second each
      "producer.retry.backoff.ms",
      10,
      // how long the share of an instance that never comes back lies still; one that comes back
      // does not wait
      "main.consumer.session.timeout.ms",
      10_000,
      "main.consumer.heartbeat.interval.ms",
      1_000);

  public StreamsSettings {
    check(
        legalName(applicationId) && applicationId.length() <= 200,
        "application-id",
        "1 to 200 of A-Z a-z 0-9 . _ -",
        applicationId);
    check(
        topicPrefix.isEmpty() || legalName(topicPrefix),
        "topic-prefix",
        "nothing or A-Z a-z 0-9 . _ -",
        topicPrefix);
    check(!httpHost.isBlank(), "http-host", "an address or a host name", httpHost);
    check(in(httpPort, 0, 65535), "http-port", "0 to 65535", httpPort);
    check(
        in(commitInterval.toMillis(), 10, 30_000),
        "commit-interval",
        "10 ms to 30 s",
        commitInterval);
    check(in(streamThreads, 1, 64), "stream-threads", "1 to 64", streamThreads);
    check(in(standbyReplicas, 0, 5), "standby-replicas", "0 to 5", standbyReplicas);
    Objects.requireNonNull(stateDir, "state-dir");
  }

  /** Every default. */
  public static StreamsSettings defaults() {
    return of(Map.of());
  }

  /** Settings by key, defaults for the rest. An unknown key or a value out of range is an IllegalArgumentException that says what was expected. */
  public static StreamsSettings of(Map<String, String> values) {
    Map<String, String> rest = new TreeMap<>(values);
    StreamsSettings settings = new StreamsSettings(
        taken(rest, "application-id", "frontwire-monitor"),
        connection(rest),
        Path.of(taken(rest, "state-dir", "data/streams")),
        taken(rest, "topic-prefix", Topics.PREFIX),
        taken(rest, "http-host", "127.0.0.1"),
        number(rest, "http-port", 8080),
        Duration.ofMillis(number(rest, "commit-interval", 100)),
        number(rest, "stream-threads", 3),
        number(rest, "standby-replicas", 0));
    check(rest.isEmpty(), "settings", "known keys", String.join(", ", rest.keySet()));
    return settings;
  }

  /** What Kafka Streams runs with. */
  public Properties streamsProperties() {
    Properties properties = new Properties();
    properties.putAll(MonitorTopology.properties(topology(), serdes()));
    properties.putAll(TUNING);
    properties.put("application.id", applicationId);
    properties.put("bootstrap.servers", connection.bootstrapServers());
    properties.put("state.dir", stateDir.toAbsolutePath().toString());
    properties.put("commit.interval.ms", commitInterval.toMillis());
    properties.put("producer.transaction.timeout.ms", (int)
        Math.max(MIN_TRANSACTION_MILLIS, 2 * commitInterval.toMillis()));
    properties.put("num.stream.threads", streamThreads);
    properties.put("num.standby.replicas", standbyReplicas);
    properties.putAll(connection.kafka());
    return properties;
  }

  /** Name of a topic of the catalogue under our prefix. */
  public String name(Topic<?> topic) {
    return topic.under(topicPrefix).name();
  }

  TopologySettings topology() {
    return TopologySettings.of(topicPrefix);
  }

  SerdeSettings serdes() {
    return SerdeSettings.of(connection.registry());
  }

  private static String taken(Map<String, String> rest, String key, String otherwise) {
    String value = rest.remove(key);
    return value == null ? otherwise : value.strip();
  }

  private static int number(Map<String, String> rest, String key, int otherwise) {
    String value = taken(rest, key, Integer.toString(otherwise));
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(key + ": expected a whole number, got '" + value + "'", e);
    }
  }

  private static Connection connection(Map<String, String> rest) {
    String brokers = taken(rest, "bootstrap-servers", "localhost:9092");
    check(!brokers.isBlank(), "bootstrap-servers", "host:port, comma separated", brokers);
    String url = taken(rest, "registry-url", "http://localhost:8081/apis/ccompat/v7");
    check(!url.isBlank(), "registry-url", "a URL", url);
    Registry registry = new Registry(url, passedOn(rest, "registry."));
    return new Connection(brokers, registry, passedOn(rest, "kafka."));
  }

  private static Map<String, String> passedOn(Map<String, String> rest, String prefix) {
    Map<String, String> passedOn = new LinkedHashMap<>();
    for (String key : new TreeSet<>(rest.keySet())) {
      if (key.startsWith(prefix) && key.length() > prefix.length()) {
        passedOn.put(key.substring(prefix.length()), Objects.requireNonNull(rest.remove(key)));
      }
    }
    return passedOn;
  }

  private static boolean legalName(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(
                c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'));
  }

  private static boolean in(long value, long from, long to) {
    return from <= value && value <= to;
  }

  private static void check(boolean fine, String key, String expected, Object got) {
    if (!fine) {
      throw new IllegalArgumentException(key + ": expected " + expected + ", got '" + got + "'");
    }
  }
}

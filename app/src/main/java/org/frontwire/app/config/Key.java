package org.frontwire.app.config;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.frontwire.runtime.StreamsSettings;

/** The catalogue: every setting of our own. Beside them there are {@code kafka.NAME} and {@code registry.NAME}, see {@link Names}. */
public enum Key {
  BOOTSTRAP_SERVERS(
      "bootstrap-servers",
      "localhost:9092",
      "ingest, monitor, tail, topics",
      "Kafka brokers, host:port, comma separated."),
  REGISTRY_URL(
      "registry-url",
      "http://localhost:8081/apis/ccompat/v7",
      "ingest, monitor, tail, topics",
      "Schema registry, Confluent's REST interface."),
  TOPIC_PREFIX(
      "topic-prefix",
      "frontwire.",
      "ingest, monitor, tail, topics",
      "Put before every topic name, with its dot."),
  TIMEOUT(
      "timeout",
      "15",
      "ingest, monitor, tail, topics",
      "How long broker and registry may each take to answer, 1 to 3600 seconds."),
  DATA(
      "data",
      "data",
      "ingest, monitor",
      "Folder of local state, one per monitor; ingest remembers there what it has published."),
  APPLICATION_ID(
      "application-id",
      "frontwire-monitor",
      "monitor",
      "Consumer group, start of internal topics and transactional ids; the same for monitors that share the work."),
  COMMIT_INTERVAL(
      "commit-interval",
      "100",
      "monitor",
      "Longest time between two transactions, 10 to 30000 ms; below 20 throughput falls."),
  STREAM_THREADS(
      "stream-threads", "3", "monitor", "Threads, 1 to 64; raise with partitions and cores."),
  STANDBY_REPLICAS(
      "standby-replicas", "0", "monitor", "Warm copies of state on other monitors, 0 to 5."),
  HTTP_HOST(
      "http-host", "127.0.0.1", "monitor", "Address on which the page listens; it has no login."),
  HTTP_PORT("http-port", "8080", "monitor", "Port of the page, 0 for any free one.");

  private static final int MOST_SECONDS = 3_600;

  private final String key;
  private final String otherwise;
  private final String commands;
  private final String description;

  Key(String key, String otherwise, String commands, String description) {
    this.key = key;
    this.otherwise = otherwise;
    this.commands = commands;
    this.description = description;
  }

  /** The key with this name in files, "http-port". */
  static Optional<Key> of(String name) {
    return Arrays.stream(values()).filter(known -> known.key.equals(name)).findFirst();
  }

  /** Its name in files and after --set, "http-port". */
  public String key() {
    return key;
  }

  /** What holds when nobody says otherwise. */
  public String otherwise() {
    return otherwise;
  }

  /** The commands that use it. */
  String commands() {
    return commands;
  }

  String description() {
    return description;
  }

  /** IllegalArgumentException that says what was expected, for a value out of range. */
  void check(String value) {
    switch (this) {
      case TIMEOUT -> {
        if (!value.matches("\\d{1,4}")
            || Integer.parseInt(value) < 1
            || Integer.parseInt(value) > MOST_SECONDS) {
          throw wrong("1 to " + MOST_SECONDS + " seconds", value);
        }
      }
      case DATA -> {
        if (value.isBlank()) {
          throw wrong("a folder", value);
        }
      }
      case BOOTSTRAP_SERVERS,
          REGISTRY_URL,
          TOPIC_PREFIX,
          APPLICATION_ID,
          COMMIT_INTERVAL,
          STREAM_THREADS,
          STANDBY_REPLICAS,
          HTTP_HOST,
          HTTP_PORT -> StreamsSettings.of(Map.of(key, value));
    }
  }

  private IllegalArgumentException wrong(String expected, String value) {
    return new IllegalArgumentException(key + ": expected " + expected + ", got '" + value + "'");
  }
}

package org.frontwire.app.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker with its controller in this process, on the loopback address, one replica of everything. Its folder survives restarts and
 * kills: it is formatted once and keeps its cluster id. Only this and {@link KilledBroker} know Kafka's server side, which is no public API.
 */
public final class EmbeddedKafka implements AutoCloseable {
  private static final int NODE = 1;
  private static final String CONTROLLER = "CONTROLLER";

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /** Starts on a port, 0 for any free one, and returns when clients can connect. Takes 2 to 6 seconds. */
  public static EmbeddedKafka start(Path folder, int port) {
    return start(folder, port, Map.of());
  }

  /** The same with further properties of the broker, stronger than ours. */
  public static EmbeddedKafka start(Path folder, int port, Map<String, String> further) {
    int brokerPort = Ports.free(port, "Kafka broker");
    int controllerPort = Ports.free(0, "Kafka controller");
    requireUnused(folder);
    boolean killed = KilledBroker.leftBehind(folder);
    format(folder);
    Map<String, String> settings = settings(folder, brokerPort, controllerPort);
    settings.putAll(further);
    if (killed) {
      KilledBroker.fence(settings, controllerListener(controllerPort));
    }
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw new EmbeddedException(
          "expected the Kafka broker to start in " + folder + ", but " + e.getMessage(), e);
    }
    return new EmbeddedKafka(server, Ports.LOOPBACK + ":" + brokerPort);
  }

  /** Where clients connect, host:port. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Stops within five seconds; clients must be closed before. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void requireUnused(Path folder) {
    Path lock = folder.resolve(".lock");
    if (!Files.exists(lock)) {
      return;
    }
    try (RandomAccessFile file = new RandomAccessFile(lock.toFile(), "rw");
        FileLock held = file.getChannel().tryLock()) {
      if (held == null) {
        throw inUse(folder);
      }
    } catch (OverlappingFileLockException e) {
      throw inUse(folder);
    } catch (IOException e) {
      throw new EmbeddedException(
          "expected a folder to write to, but " + lock + " is not: " + e, e);
    }
  }

  private static EmbeddedException inUse(Path folder) {
    return new EmbeddedException(
        "expected a data folder of its own, but another frontwire uses " + folder);
  }

  private static void format(Path folder) {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(folder);
      new Formatter()
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(CONTROLLER)
          .addDirectory(folder.toString())
          .setMetadataLogDirectory(folder.toString())
          .setIgnoreFormatted(true)
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .run();
    } catch (Exception e) { // Formatter.run declares Exception
      throw new EmbeddedException(
          "expected a folder to keep Kafka's log in, but " + folder + " is not: " + e, e);
    }
  }

  private static Map<String, String> settings(Path folder, int brokerPort, int controllerPort) {
    String broker = "PLAINTEXT://" + Ports.LOOPBACK + ":" + brokerPort;
    Map<String, String> settings = new HashMap<>(SINGLE_NODE);
    settings.put("node.id", Integer.toString(NODE));
    settings.put("log.dirs", folder.toString());
    settings.put("listeners", broker + "," + controllerListener(controllerPort));
    settings.put("advertised.listeners", broker);
    settings.put("controller.quorum.voters", NODE + "@" + Ports.LOOPBACK + ":" + controllerPort);
    return settings;
  }

  private static String controllerListener(int port) {
    return CONTROLLER + "://" + Ports.LOOPBACK + ":" + port;
  }

  private static final Map<String, String> SINGLE_NODE = Map.ofEntries(
      Map.entry("process.roles", "broker,controller"),
      Map.entry("controller.listener.names", CONTROLLER),
      Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
      // one node holds everything
      Map.entry("default.replication.factor", "1"),
      Map.entry("min.insync.replicas", "1"),
      Map.entry("offsets.topic.replication.factor", "1"),
      Map.entry("transaction.state.log.replication.factor", "1"),
      Map.entry("transaction.state.log.min.isr", "1"),
      Map.entry("share.coordinator.state.topic.replication.factor", "1"),
      Map.entry("share.coordinator.state.topic.min.isr", "1"),
      // 50 partitions of each cost a second at every start
      Map.entry("offsets.topic.num.partitions", "1"),
      Map.entry("transaction.state.log.num.partitions", "1"),
      Map.entry("share.coordinator.state.topic.num.partitions", "1"),
      // nobody else will join, and a killed monitor is noticed soon
      Map.entry("group.initial.rebalance.delay.ms", "0"),
      Map.entry("group.min.session.timeout.ms", "1000"),
      Map.entry("group.streams.min.session.timeout.ms", "1000"),
      Map.entry("group.streams.min.heartbeat.interval.ms", "300"),
      Map.entry("group.streams.initial.rebalance.delay.ms", "0"),
      // a stall must never fence the only broker, see KilledBroker
      Map.entry("broker.session.timeout.ms", "60000"),
      // what is written right after a commit waits until that is through, which takes no 20 ms here
      Map.entry("add.partitions.to.txn.retry.backoff.ms", "1"),
      // whose transaction is over its time holds up all who wait for its end: looked for each
      // second, not each ten
      Map.entry("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000"),
      // a mistyped topic name must not become a topic
      Map.entry("auto.create.topics.enable", "false"),
      // topics of this catalogue say how long they are kept; the registry's do not, and must be
      // kept for good
      Map.entry("log.retention.ms", "-1"),
      Map.entry("num.network.threads", "2"),
      Map.entry("num.io.threads", "4"),
      Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
      Map.entry("controlled.shutdown.max.retries", "1"));
}

package org.frontwire.app.embedded;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed broker leaves: the cluster's metadata say that it runs and leads every partition, until its session runs out. A new broker
 * that starts in that time takes up transactions that were about to be committed, is fenced in the middle and gives them up without their
 * markers (KAFKA-20734, open in 4.3): whoever reads committed records then waits for ever. So the controller alone runs first, until it has
 * fenced the dead one.
 */
final class KilledBroker {
  private static final Logger LOG = LoggerFactory.getLogger(KilledBroker.class);
  private static final Duration SESSION = Duration.ofMillis(500);
  /** Twenty sessions; a broker that was killed before it ever ran is never fenced. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final long LOOK_MILLIS = 50;

  private KilledBroker() {}

  /** Whether a broker ran in this folder and did not stop in order. Kafka writes the file last of all and deletes it at the next start. */
  static boolean leftBehind(Path folder) {
    return Files.exists(folder.resolve("meta.properties"))
        && !Files.exists(folder.resolve(".kafka_cleanshutdown"));
  }

  /** Fences it. Takes a second or two, at most some ten. */
  static void fence(Map<String, String> settings, String controllerListener) {
    Map<String, String> controller = new HashMap<>(settings);
    controller.put("process.roles", "controller");
    controller.put("listeners", controllerListener);
    controller.remove("advertised.listeners");
    controller.put("broker.session.timeout.ms", Long.toString(SESSION.toMillis()));
    controller.put("broker.heartbeat.interval.ms", Long.toString(SESSION.toMillis() / 2));
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(controller, false), Time.SYSTEM);
    try {
      server.startup();
      if (!awaitFenced()) {
        LOG.warn("The broker that was killed here was not fenced within {}", LONGEST);
      }
    } finally {
      server.shutdown();
      server.awaitShutdown();
    }
  }

  private static boolean awaitFenced() {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (fencedBrokers() == 0) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EmbeddedException("interrupted while Kafka started", e);
      }
    }
    return true;
  }

  /** Kafka tells only its metrics. */
  private static int fencedBrokers() {
    MBeanServer metrics = ManagementFactory.getPlatformMBeanServer();
    try {
      ObjectName name =
          new ObjectName("kafka.controller:type=KafkaController,name=FencedBrokerCount");
      return (Integer) metrics.getAttribute(name, "Value");
    } catch (InstanceNotFoundException e) {
      return 0; // not yet
    } catch (JMException e) {
      throw new EmbeddedException("expected Kafka's count of fenced brokers, but " + e, e);
    }
  }
}

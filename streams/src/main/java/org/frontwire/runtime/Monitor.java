package org.frontwire.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.frontwire.http.Health;
import org.frontwire.topology.MonitorTopology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running stream processors. Thread-safe. */
public final class Monitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Monitor.class);
  private static final Duration STOP = Duration.ofMillis(4_500);
  private static final long LOOK_MILLIS = 50;
  private static final long TELL_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final KafkaStreams streams;
  private final Instance instance;
  private final Recovery recovery;
  private final Restoration restoration;
  private final Backlog backlog;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Monitor(
      KafkaStreams streams,
      Instance instance,
      Recovery recovery,
      Restoration restoration,
      Backlog backlog) {
    this.streams = streams;
    this.instance = instance;
    this.recovery = recovery;
    this.restoration = restoration;
    this.backlog = backlog;
  }

  /** Starts the processors; returns at once, {@link #awaitRunning} waits. Topics must exist. */
  public static Monitor start(StreamsSettings settings) {
    return start(settings, MonitorTopology.of(settings.topology(), settings.serdes()));
  }

  /**
   * Starts the processors on a topology; returns at once, {@link #awaitRunning} waits. Topics must exist. IllegalStateException with one
   * clear message when another process uses the state folder.
   */
  public static Monitor start(StreamsSettings settings, Topology topology) {
    Instance instance = Instance.in(settings.stateDir());
    try {
      Monitor monitor = create(settings, topology, instance);
      monitor.streams.start();
      return monitor;
    } catch (RuntimeException e) {
      instance.close();
      throw e;
    }
  }

  private static Monitor create(StreamsSettings settings, Topology topology, Instance instance) {
    Properties properties = settings.streamsProperties();
    joinAs(instance, properties);
    KafkaStreams streams = new KafkaStreams(topology, properties, new GuardedProducer.Supplier());
    Recovery recovery = new Recovery();
    streams.setUncaughtExceptionHandler(recovery);
    Restoration restoration = new Restoration();
    streams.setGlobalStateRestoreListener(restoration);
    streams.setStateListener(
        (now, before) -> LOG.info("Stream processors: {}, were {}", now, before));
    Route route = Route.of(topology, settings.applicationId());
    return new Monitor(
        streams,
        instance,
        recovery,
        restoration,
        new Backlog(settings.applicationId(), route, settings.connection().admin()));
  }

  /** The group protocol "streams", for those who pass it on, knows no static members and takes its time-outs from the broker. */
  private static void joinAs(Instance instance, Properties properties) {
    if ("streams".equalsIgnoreCase(properties.getProperty("group.protocol"))) {
      properties.remove("main.consumer.session.timeout.ms");
      properties.remove("main.consumer.heartbeat.interval.ms");
      return;
    }
    properties.putIfAbsent("main.consumer.group.instance.id", instance.name());
  }

  /**
   * Waits until records are processed, for as long as it takes to restore state. False when nothing moved for so long; IllegalStateException
   * with the reason when it stopped.
   *
   * @param progress told every five seconds what it waits for, in a sentence
   */
  public boolean awaitRunning(Duration patience, Consumer<String> progress)
      throws InterruptedException {
    long moved = System.nanoTime();
    long told = moved;
    long steps = restoration.steps();
    while (streams.state() != KafkaStreams.State.RUNNING) {
      requireAlive();
      if (restoration.steps() != steps) {
        steps = restoration.steps();
        moved = System.nanoTime();
      } else if (System.nanoTime() - moved > patience.toNanos()) {
        return false;
      }
      if (System.nanoTime() - told > TELL_NANOS) {
        progress.accept(health().message());
        told = System.nanoTime();
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
    return true;
  }

  /** Whether it works now, in words for an operator. Asks nobody. */
  public Health health() {
    KafkaStreams.State state = streams.state();
    String word = state.name();
    return switch (state) {
      case RUNNING ->
        isConnected()
            ? new Health(true, word, "Processing.")
            : new Health(false, "DISCONNECTED", "No broker can be reached; trying again.");
      case CREATED, REBALANCING ->
        new Health(
            false,
            word,
            restoration
                .sentence()
                .or(recovery::lastReplacement)
                .orElse("Waiting for its share of the partitions."));
      case PENDING_SHUTDOWN, NOT_RUNNING -> new Health(false, word, "Stopped.");
      case PENDING_ERROR, ERROR ->
        new Health(
            false,
            word,
            "Stopped: " + failure().map(Recovery::sentence).orElse("the reason is in the log"));
    };
  }

  /** What stopped it for good; empty while it works. */
  public Optional<Throwable> failure() {
    return recovery.failure();
  }

  /** How many records wait to be processed, over all input and internal topics; transaction markers are counted in. Asks the broker. */
  public long behind() throws InterruptedException {
    return backlog.records();
  }

  /** True when everything in the input topics was processed through to the outputs. Asks the broker. */
  public boolean drained() throws InterruptedException {
    return backlog.isEmpty();
  }

  /**
   * Waits until {@link #drained}; tells the listener about {@link #behind} every second. False when the time is over.
   * IllegalStateException with the reason when the processors stopped.
   */
  public boolean awaitDrained(Duration atMost, LongConsumer progress) throws InterruptedException {
    long until = System.nanoTime() + atMost.toNanos();
    long tell = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (System.nanoTime() < until) {
      requireAlive();
      try {
        if (drained()) {
          return true;
        }
        if (System.nanoTime() >= tell) {
          progress.accept(behind());
          tell = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        }
      } catch (RetriableException e) {
        LOG.debug("The broker did not say how far the processors are", e);
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
    return false;
  }

  /** Stops within five seconds and leaves the group, so that another instance, or this one again, takes over at once. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    recovery.close();
    CloseOptions leaving = CloseOptions.timeout(STOP)
        .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP);
    if (!streams.close(leaving)) {
      LOG.warn(
          "The stream processors did not stop within {} ms. Nothing is lost: what was not committed is processed again after the next start.",
          STOP.toMillis());
    }
    backlog.close();
    instance.close();
  }

  private void requireAlive() {
    KafkaStreams.State state = streams.state();
    if (state == KafkaStreams.State.RUNNING
        || state == KafkaStreams.State.REBALANCING
        || state == KafkaStreams.State.CREATED) {
      return;
    }
    throw new IllegalStateException(
        "The stream processors have stopped: "
            + failure().map(Recovery::sentence).orElse(state.name()),
        failure().orElse(null));
  }

  /** A broker that is gone does not change Streams' own state. The consumers that restore state rest, and may not know yet. */
  private boolean isConnected() {
    return streams.metrics().entrySet().stream()
        .filter(metric -> isConnectionsOfMainConsumer(metric.getKey()))
        .anyMatch(metric ->
            metric.getValue().metricValue() instanceof Number count && count.doubleValue() > 0);
  }

  private static boolean isConnectionsOfMainConsumer(MetricName metric) {
    String client = metric.tags().getOrDefault("client-id", "");
    return metric.name().equals("connection-count")
        && metric.group().equals("consumer-metrics")
        && !client.endsWith("-restore-consumer");
  }
}

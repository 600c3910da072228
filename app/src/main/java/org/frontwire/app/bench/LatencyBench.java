package org.frontwire.app.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.frontwire.app.embedded.EmbeddedKafka;
import org.frontwire.app.system.TemporaryFolder;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.runtime.Monitor;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.Connection;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topic;
import org.frontwire.topic.TopicAdmin;
import org.frontwire.topic.Topics;

/**
 * How long it takes from the publication of an article to its alert, through the whole topology with the settings of the monitor, beside a
 * bare pass-through of such articles, exactly once with a commit every 10 ms. Both run side by side on one broker and get articles in
 * turn, so that whatever else the machine does happens to both.
 */
public final class LatencyBench {
  private static final String REGISTRY = "mock://latency";
  private static final String INPUT = "bench.articles";
  private static final String OUTPUT = "bench.passed-through";

  private static final int BARE_COMMIT_MILLIS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration WARM = Duration.ofSeconds(60);
  /** How long one of them gets articles, and how long the last ones are waited for when all are committed. */
  private static final Duration TURN = Duration.ofSeconds(5);

  private static final Duration REST = Duration.ofMillis(300);
  private static final long SECOND = 1_000_000_000;
  /** Far enough apart that few speak of the same days. */
  private static final Duration STEP = Duration.ofHours(1);

  private final Serde<ArticleUpdate> serde =
      SerdeSettings.of(REGISTRY).serde(Topics.ARTICLE_UPDATES);
  private final MadeNews news = new MadeNews(STEP);
  private int number;

  /**
   * Measures and tells what came out line by line.
   *
   * @param rate articles a second
   * @param time how long it measures; as long again, half a minute at most, goes before that to warm up
   */
  public List<String> measure(int rate, Duration time) {
    Path folder = TemporaryFolder.make();
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
      return measure(kafka.bootstrapServers(), folder, rate, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private List<String> measure(String bootstrapServers, Path folder, int rate, Duration time)
      throws InterruptedException {
    create(bootstrapServers);
    StreamsSettings whole = settings(bootstrapServers, folder, "whole", Map.of());
    StreamsSettings bare = settings(
        bootstrapServers, folder, "bare", Map.of("commit-interval", BARE_COMMIT_MILLIS + ""));
    try (Monitor monitor = Monitor.start(whole);
        Monitor pass = Monitor.start(bare, passThrough());
        Arrivals passed = Arrivals.watch(bare, OUTPUT, Arrivals::key);
        Arrivals alerted = Arrivals.watch(whole, Topics.ALERTS.name(), Arrivals::trigger);
        KafkaProducer<String, byte[]> producer = producer(bootstrapServers)) {
      requireRunning(monitor);
      requireRunning(pass);
      List<Way> ways = List.of(
          new Way(INPUT, pass, passed), new Way(Topics.ARTICLE_UPDATES.name(), monitor, alerted));
      turns(producer, ways, rate, Math.min(time.toNanos(), WARM.toNanos()));
      ways.forEach(way -> way.arrivals().forget());
      turns(producer, ways, rate, time.toNanos());
      return told(rate, passed.latencies(), alerted.latencies());
    }
  }

  /** Where articles go in, who takes them on, and where they are seen to come out. */
  private record Way(String input, Monitor monitor, Arrivals arrivals) {}

  /** Each turn ends when all of it has come out, so that nothing is left for the next, and nothing slow is left out. */
  private void turns(
      KafkaProducer<String, byte[]> producer, List<Way> ways, int rate, long nanoseconds)
      throws InterruptedException {
    long turn = Math.min(TURN.toNanos(), nanoseconds / 2);
    long end = System.nanoTime() + nanoseconds;
    while (System.nanoTime() < end) {
      for (Way way : ways) {
        publish(producer, way, rate, turn);
        if (!way.monitor().awaitDrained(PATIENCE, behind -> {})) {
          throw new IllegalStateException(
              "expected all articles to be processed within " + PATIENCE);
        }
        sleep(System.nanoTime() + REST.toNanos());
      }
    }
  }

  private void publish(KafkaProducer<String, byte[]> producer, Way way, int rate, long nanoseconds)
      throws InterruptedException {
    List<ProducerRecord<String, byte[]>> made = new ArrayList<>();
    for (long i = Math.max(1, nanoseconds * rate / SECOND); i > 0; i--) {
      ArticleUpdate article = news.update(number++);
      byte[] value = serde.serializer().serialize(way.input(), article);
      made.add(new ProducerRecord<>(way.input(), article.getUri(), value));
    }
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    long begin = System.nanoTime();
    for (ProducerRecord<String, byte[]> article : made) {
      sleep(begin + sent.size() * SECOND / rate);
      way.arrivals().sent(article.key());
      sent.add(producer.send(article));
    }
    try {
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("expected to publish the articles", e);
    }
  }

  private List<String> told(int rate, List<Double> passed, List<Double> alerted) {
    if (passed.isEmpty() || alerted.isEmpty()) {
      throw new IllegalStateException("expected articles passed through and alerts, came "
          + passed.size() + " and " + alerted.size());
    }
    return List.of(
        line("articles     %,d a second, in turns; one in ten of war", rate),
        line(
            "pass-through %s, exactly once, commit every %d ms",
            quantiles(passed), BARE_COMMIT_MILLIS),
        line("alerts       %s, the whole topology", quantiles(alerted)),
        line(
            "ratio        p50 %.1f (4 at most is the target), p99 %.1f (3 at most)",
            quantile(alerted, 0.5) / quantile(passed, 0.5),
            quantile(alerted, 0.99) / quantile(passed, 0.99)));
  }

  private static String quantiles(List<Double> sorted) {
    return line(
        "p50 %.0f ms, p99 %.0f ms of %,d",
        quantile(sorted, 0.5), quantile(sorted, 0.99), sorted.size());
  }

  private static double quantile(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private Topology passThrough() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(INPUT, Consumed.with(Serdes.String(), serde).withName("receive-articles"))
        .to(OUTPUT, Produced.with(Serdes.String(), serde).withName("write-articles"));
    return builder.build();
  }

  private static void create(String bootstrapServers) {
    List<Topic<?>> topics = new ArrayList<>(Topics.withPartitions(1));
    topics.add(like(Topics.ARTICLE_UPDATES, INPUT));
    topics.add(like(Topics.ARTICLE_UPDATES, OUTPUT));
    new TopicAdmin(Connection.to(bootstrapServers, REGISTRY), PATIENCE).create(topics);
  }

  private static Topic<ArticleUpdate> like(Topic<ArticleUpdate> topic, String name) {
    return new Topic<>(name, topic.key(), topic.value(), 1, topic.kept(), topic.compression());
  }

  private static StreamsSettings settings(
      String bootstrapServers, Path folder, String application, Map<String, String> others) {
    Map<String, String> settings = new HashMap<>(others);
    settings.put("application-id", application);
    settings.put("bootstrap-servers", bootstrapServers);
    settings.put("registry-url", REGISTRY);
    settings.put("state-dir", folder.resolve(application).toString());
    return StreamsSettings.of(settings);
  }

  private static KafkaProducer<String, byte[]> producer(String bootstrapServers) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", bootstrapServers, "compression.type", "lz4"),
        new StringSerializer(),
        Serdes.ByteArray().serializer());
  }

  private static void requireRunning(Monitor monitor) throws InterruptedException {
    if (!monitor.awaitRunning(PATIENCE, said -> {})) {
      throw new IllegalStateException("expected the processors to run within " + PATIENCE);
    }
  }

  private static void sleep(long until) {
    for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}

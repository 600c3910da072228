package org.frontwire.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
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
import org.frontwire.dedupe.SentenceIndex;
import org.frontwire.dedupe.SignedArticle;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topics;
import org.frontwire.topology.DedupeTopology;
import org.frontwire.topology.TopologySettings;

/**
 * How fast one desk is deduplicated on a broker of its own, exactly once, hop, store and changelog included, beside a bare
 * pass-through of the same records with Confluent's serdes; and what an article costs in logged state, in memory and at a restart.
 */
public final class DedupeBench {
  static final String REGISTRY = "mock://bench";

  private static final String INPUT = "bench.read-articles";
  private static final String OUTPUT = "passed-through";
  private static final String REPORTS = Topics.REPORTS.name().substring(Topics.PREFIX.length());
  private static final String DESK = "en";
  private static final Duration RETENTION = Duration.ofDays(14);
  /** How many are made at once where they are not kept. */
  private static final int CHUNK = 10_000;

  private final SerdeSettings serdes = SerdeSettings.of(REGISTRY);
  private final Serde<ReadArticle> serde = serdes.serde(ReadArticle.class);

  /**
   * Measures and tells what came out line by line.
   *
   * @param articles how many there are
   * @param time how long rounds of both are run, two of each at least
   * @param restart how many a restart finds; those above {@code articles} are made on the way and not kept
   * @param progress is told of each round
   */
  public List<String> measure(int articles, Duration time, int restart, Consumer<String> progress) {
    List<byte[]> signed = signed(0, articles);
    List<String> lines = new ArrayList<>();
    lines.add(
        line("articles     %,d of 600 words, one in five a reprint, one in ten of war", articles));
    lines.addAll(state(signed));
    lines.addAll(index(signed, Math.max(restart, articles)));
    lines.addAll(rates(signed, time, progress));
    return lines;
  }

  private List<byte[]> signed(int from, int to) {
    MadeNews news = new MadeNews(Duration.ofSeconds(1));
    List<byte[]> signed = new ArrayList<>(to - from);
    for (int number = from; number < to; number++) {
      signed.add(serde.serializer().serialize(INPUT, news.article(number)));
    }
    return signed;
  }

  /** What the store and its changelog hold of an article: key and value. */
  private List<String> state(List<byte[]> signed) {
    long bytes = 0;
    long claims = 0;
    long claimBytes = 0;
    for (byte[] value : signed) {
      ReadArticle article = read(value);
      ReadArticle bare = ReadArticle.newBuilder(article)
          .setCasualties(List.of())
          .setTerritories(List.of())
          .build();
      bytes += Long.BYTES + value.length;
      claims += article.getCasualties().size() + article.getTerritories().size();
      claimBytes += value.length - serde.serializer().serialize(INPUT, bare).length;
    }
    return List.of(line(
        "state        %,d bytes an article, key included; %,d of them for claims, %,d each",
        bytes / signed.size(), claimBytes / signed.size(), claims == 0 ? 0 : claimBytes / claims));
  }

  /** What a restart does, in one thread: decode what is stored, and index it. */
  private List<String> index(List<byte[]> signed, int articles) {
    new Restart().add(signed.subList(0, signed.size() / 2));
    long before = heap();
    Restart restart = new Restart();
    restart.add(signed);
    for (int from = signed.size(); from < articles; from += CHUNK) {
      restart.add(signed(from, Math.min(articles, from + CHUNK)));
    }
    long after = heap();
    double million = 1e6 / articles / 1e9;
    return List.of(
        line(
            "index        %,d bytes of memory an article, %,d known",
            (after - before) / articles, restart.index.size()),
        line(
            "restart      %,d articles indexed again in %.1f s, %.1f s of processor time: a million in %.0f s, %.0f s",
            articles,
            restart.nanoseconds / 1e9,
            restart.processor / 1e9,
            restart.nanoseconds * million,
            restart.processor * million),
        line("memory       %,d MB of heap with %,d articles", after >> 20, articles));
  }

  /** An index that is built again, and the time that it takes. */
  private final class Restart {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final SentenceIndex index = new SentenceIndex(RETENTION);
    private long nanoseconds;
    private long processor;

    void add(List<byte[]> signed) {
      nanoseconds -= System.nanoTime();
      processor -= threads.getCurrentThreadCpuTime();
      signed.forEach(value -> index.add(SignedArticle.of(read(value)), index.size()));
      nanoseconds += System.nanoTime();
      processor += threads.getCurrentThreadCpuTime();
    }
  }

  private List<String> rates(List<byte[]> signed, Duration time, Consumer<String> progress) {
    Path folder = TemporaryFolder.make();
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, StreamRun.BROKER)) {
      publish(kafka.bootstrapServers(), signed);
      return rates(new StreamRun(kafka.bootstrapServers()), signed.size(), time, progress);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private List<String> rates(StreamRun runs, int articles, Duration time, Consumer<String> progress)
      throws InterruptedException {
    List<StreamRun.Pace> passed = new ArrayList<>();
    List<StreamRun.Pace> deduplicated = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    for (int round = 0; round < 2 || System.nanoTime() < end; round++) {
      passed.add(runs.pace("pass-" + round, OUTPUT, articles, 1, this::passThrough));
      deduplicated.add(runs.pace("dedupe-" + round, REPORTS, articles, 2, this::dedupe));
      progress.accept(line(
          "round %d: %,.0f of %,.0f articles a second, %d s to go",
          round + 1,
          deduplicated.get(round).rate(),
          passed.get(round).rate(),
          Math.max(0, TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime()))));
    }
    StreamRun.Pace pass = best(passed);
    StreamRun.Pace dedupe = best(deduplicated);
    return List.of(
        line("pass-through %s, best of %d rounds", pace(pass), passed.size()),
        line("dedupe       %s, best of %d rounds, one desk", pace(dedupe), passed.size()),
        line(
            "ratio        %.2f of the pass-through by the clock, %.2f by processor time",
            dedupe.rate() / pass.rate(), pass.micros() / dedupe.micros()));
  }

  private Topology dedupe(StreamsSettings settings) {
    return DedupeTopology.of(TopologySettings.of(settings.topicPrefix()), serdes, INPUT);
  }

  private Topology passThrough(StreamsSettings settings) {
    StreamsBuilder builder = new StreamsBuilder();
    Serde<ReadArticle> confluent = serdes.confluent(ReadArticle.class);
    builder.stream(INPUT, Consumed.with(Serdes.String(), confluent).withName("receive-articles"))
        .to(
            settings.topicPrefix() + OUTPUT,
            Produced.with(Serdes.String(), confluent).withName("write-articles"));
    return builder.build();
  }

  private static void publish(String bootstrapServers, List<byte[]> signed)
      throws InterruptedException {
    Map<String, Object> client = Map.of("bootstrap.servers", bootstrapServers);
    try (Admin admin = Admin.create(client)) {
      NewTopic input = new NewTopic(INPUT, Optional.of(1), Optional.of((short) 1));
      admin.createTopics(List.of(input)).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("expected to create a topic", e);
    }
    Map<String, Object> producing = Map.of(
        "bootstrap.servers",
        bootstrapServers,
        "batch.size",
        128 * 1024,
        "linger.ms",
        20,
        "compression.type",
        "lz4");
    try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
        producing, new StringSerializer(), Serdes.ByteArray().serializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      signed.forEach(value -> sent.add(producer.send(new ProducerRecord<>(INPUT, DESK, value))));
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("expected to publish the articles", e);
    }
  }

  private ReadArticle read(byte[] value) {
    return serde.deserializer().deserialize(INPUT, value);
  }

  private static String pace(StreamRun.Pace pace) {
    return line(
        "%,.0f articles a second, %.0f us of processor time each", pace.rate(), pace.micros());
  }

  /** The best by each measure. */
  private static StreamRun.Pace best(List<StreamRun.Pace> paces) {
    return new StreamRun.Pace(
        paces.stream().mapToDouble(StreamRun.Pace::rate).max().orElseThrow(),
        paces.stream().mapToDouble(StreamRun.Pace::micros).min().orElseThrow());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** Bytes that stay after a collection. */
  private static long heap() {
    for (int i = 0; i < 3; i++) {
      ManagementFactory.getMemoryMXBean().gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}

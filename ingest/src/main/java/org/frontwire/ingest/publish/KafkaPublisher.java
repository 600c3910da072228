package org.frontwire.ingest.publish;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.ingest.source.Reason;
import org.frontwire.topic.Topics;

/** Sends to a Kafka cluster. For one calling thread; acknowledgements come from the producer's own. */
public final class KafkaPublisher implements Publisher {
  private static final int HEAD_CHARACTERS = 16 * 1024;
  private final PublishSettings settings;
  private final Producer<String, SpecificRecord> producer;
  private final InstantSource clock;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Queue<Rejected> rejected = new ConcurrentLinkedQueue<>();
  private final AtomicLong articles = new AtomicLong();
  private final AtomicLong deadLetters = new AtomicLong();
  private long unpublishable;

  private record Rejected(ArticleUpdate article, Throwable why) {}

  KafkaPublisher(
      PublishSettings settings, Producer<String, SpecificRecord> producer, InstantSource clock) {
    this.settings = settings;
    this.producer = producer;
    this.clock = clock;
  }

  /** Connects when the first record is sent. */
  public static KafkaPublisher connect(PublishSettings settings) {
    try {
      return new KafkaPublisher(
          settings, new KafkaProducer<>(settings.producer()), InstantSource.system());
    } catch (KafkaException e) {
      throw new PublishException(
          "cannot use Kafka at " + settings.broker() + ": " + Failures.deepest(e), e);
    }
  }

  @Override
  public void publish(ArticleUpdate article, Consumer<ArticleUpdate> acknowledged) {
    stopAfterFailure();
    setAsideRejected();
    ProducerRecord<String, SpecificRecord> record = new ProducerRecord<>(
        settings.name(Topics.ARTICLE_UPDATES),
        null,
        Math.max(0, article.getVersionCreated().toEpochMilli()),
        article.getUri(),
        article,
        event(article).headers());
    try {
      var unused = producer.send(record, (metadata, problem) -> {
        if (problem == null) accept(article, acknowledged);
        else if (isAboutTheRecord(problem)) rejected.add(new Rejected(article, problem));
        else failure.compareAndSet(null, problem);
      });
    } catch (SerializationException e) {
      if (Failures.isOfRegistry(e)) throw registryFailed(e);
      reject(new Rejected(article, e));
    } catch (KafkaException | IllegalStateException e) {
      throw brokerFailed(e);
    }
  }

  @Override
  public void setAside(String key, DeadLetter letter) {
    stopAfterFailure();
    CloudEvent event = new CloudEvent(
        letter.getSource() + "#" + letter.getReason(),
        "org.frontwire.dead-letter.v1",
        key,
        letter.getAt());
    ProducerRecord<String, SpecificRecord> record = new ProducerRecord<>(
        settings.name(Topics.DEAD_LETTERS),
        null,
        Math.max(0, letter.getAt().toEpochMilli()),
        key,
        letter,
        event.headers());
    try {
      var unused = producer.send(record, (metadata, problem) -> {
        if (problem == null) deadLetters.incrementAndGet();
        else failure.compareAndSet(null, problem);
      });
    } catch (SerializationException e) {
      throw registryFailed(e);
    } catch (KafkaException | IllegalStateException e) {
      throw brokerFailed(e);
    }
  }

  @Override
  public void flush() {
    try {
      producer.flush();
      if (!rejected.isEmpty()) {
        setAsideRejected();
        producer.flush();
      }
    } catch (InterruptException e) {
      throw brokerFailed(e);
    }
    stopAfterFailure();
  }

  @Override
  public Sent sent() {
    return new Sent(articles.get(), deadLetters.get(), unpublishable);
  }

  @Override
  public void close() {
    try {
      if (failure.get() == null) flush();
    } finally {
      producer.close(failure.get() == null ? settings.patience() : Duration.ZERO);
    }
  }

  private void accept(ArticleUpdate article, Consumer<ArticleUpdate> acknowledged) {
    articles.incrementAndGet();
    try {
      acknowledged.accept(article);
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }

  private void setAsideRejected() {
    for (Rejected one = rejected.poll(); one != null; one = rejected.poll()) reject(one);
  }

  private void reject(Rejected one) {
    unpublishable++;
    ArticleUpdate article = one.article;
    String source = article.getFile().orElse(article.getUri());
    String message = "expected an article that can be published, found " + Failures.deepest(one.why)
        + ", in " + source;
    setAside(
        article.getUri(),
        new DeadLetter(
            source, Reason.UNPUBLISHABLE.word(), message, clock.instant(), -1L, head(article)));
  }

  private static ByteBuffer head(ArticleUpdate article) {
    StringBuilder words = new StringBuilder();
    article.getEntries().forEach(e -> {
      int room = HEAD_CHARACTERS - words.length();
      if (room > 0)
        words.append(e.getText(), 0, Math.min(room, e.getText().length())).append('\n');
    });
    return ByteBuffer.wrap(words.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static CloudEvent event(ArticleUpdate article) {
    Instant time = article.getVersionCreated();
    return new CloudEvent(
        article.getUri() + "#" + article.getVersion(),
        "org.frontwire.article-update.v1",
        article.getUri(),
        time);
  }

  private static boolean isAboutTheRecord(Throwable problem) {
    return problem instanceof RecordTooLargeException
        || problem instanceof RecordBatchTooLargeException;
  }

  private void stopAfterFailure() {
    Throwable problem = failure.get();
    if (problem != null)
      throw problem instanceof PublishException known ? known : brokerFailed(problem);
  }

  private PublishException brokerFailed(Throwable problem) {
    return new PublishException(
        "expected Kafka at " + settings.broker() + " to take records within "
            + settings.patience().toMillis() + " ms, found: " + Failures.deepest(problem),
        problem);
  }

  private PublishException registryFailed(Throwable problem) {
    return new PublishException(
        "expected the schema registry at " + settings.registry() + " to know the schemas, found: "
            + Failures.deepest(problem),
        problem);
  }
}

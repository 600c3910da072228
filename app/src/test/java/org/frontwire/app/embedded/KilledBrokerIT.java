package org.frontwire.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transactions that were about to be committed when the broker was killed. Without the care of KilledBroker one kill in six left one open. */
class KilledBrokerIT {
  private static final String TOPIC = "killed";
  private static final String GROUP = "killed-group";
  private static final int PRODUCERS = 3;
  private static final int KILLS = 5;

  @Test
  void noTransactionStaysOpenAfterAKill(@TempDir Path folder) throws Exception {
    Path kafka = folder.resolve("kafka");
    for (int kill = 1; kill <= KILLS; kill++) {
      killWhileCommitting(kafka, folder.resolve("said-" + kill));

      assertThat(KilledBroker.leftBehind(kafka)).isTrue();
      try (EmbeddedKafka broker = EmbeddedKafka.start(kafka, 0)) {
        initTransactions(broker.bootstrapServers());
        awaitNothingOpen(broker.bootstrapServers());
      }
      assertThat(KilledBroker.leftBehind(kafka)).isFalse();
    }
  }

  private static void killWhileCommitting(Path kafka, Path said) throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            KilledBrokerIT.class.getName(),
            kafka.toString())
        .redirectOutput(said.toFile())
        .redirectError(new File(said + ".err"))
        .start();
    try {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
      while (Files.readString(said).lines().count() < 20) {
        assertThat(process.isAlive() && System.nanoTime() < end)
            .as(Files.readString(Path.of(said + ".err")))
            .isTrue();
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** As the monitor does when it comes back: what the producers of before left is ended. */
  private static void initTransactions(String bootstrap) {
    for (int number = 0; number < PRODUCERS; number++) {
      try (KafkaProducer<String, String> producer = producer(bootstrap, number)) {
        producer.initTransactions();
      }
    }
  }

  /** What is committed must reach the end of every partition, that of the group's offsets included. */
  private static void awaitNothingOpen(String bootstrap) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      for (TopicPartition partition :
          List.of(new TopicPartition(TOPIC, 0), new TopicPartition("__consumer_offsets", 0))) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (end(admin, partition, IsolationLevel.READ_COMMITTED)
            < end(admin, partition, IsolationLevel.READ_UNCOMMITTED)) {
          assertThat(System.nanoTime()).as("a transaction open in " + partition).isLessThan(end);
          TimeUnit.MILLISECONDS.sleep(200);
        }
      }
    }
  }

  private static long end(Admin admin, TopicPartition partition, IsolationLevel level)
      throws Exception {
    return admin
        .listOffsets(Map.of(partition, OffsetSpec.latest()), new ListOffsetsOptions(level))
        .partitionResult(partition)
        .get()
        .offset();
  }

  private static KafkaProducer<String, String> producer(String bootstrap, int number) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", bootstrap, "transactional.id", "killed-" + number),
        new StringSerializer(),
        new StringSerializer());
  }

  /** A broker, and producers that commit as fast as they can; a line for each transaction. Runs until it is killed. */
  public static void main(String[] arguments) throws Exception {
    EmbeddedKafka broker = EmbeddedKafka.start(Path.of(arguments[0]), 0);
    String bootstrap = broker.bootstrapServers();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
      }
    }
    ConsumerGroupMetadata group = group(bootstrap);
    List<Callable<Void>> producers = new ArrayList<>();
    for (int number = 0; number < PRODUCERS; number++) {
      KafkaProducer<String, String> producer = producer(bootstrap, number);
      producers.add(() -> commitForEver(producer, group));
    }
    Executors.newFixedThreadPool(PRODUCERS).invokeAll(producers);
  }

  private static ConsumerGroupMetadata group(String bootstrap) {
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrap, "group.id", GROUP),
        new StringDeserializer(),
        new StringDeserializer())) {
      return consumer.groupMetadata();
    }
  }

  private static Void commitForEver(
      KafkaProducer<String, String> producer, ConsumerGroupMetadata group) throws Exception {
    Map<TopicPartition, OffsetAndMetadata> read =
        Map.of(new TopicPartition(TOPIC, 0), new OffsetAndMetadata(1));
    producer.initTransactions();
    while (true) {
      producer.beginTransaction();
      Future<RecordMetadata> sent = producer.send(new ProducerRecord<>(TOPIC, "value"));
      producer.sendOffsetsToTransaction(read, group);
      producer.commitTransaction();
      System.out.println("committed at " + sent.get().offset());
    }
  }
}

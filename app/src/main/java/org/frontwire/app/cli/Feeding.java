package org.frontwire.app.cli;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topics;

/** PROVISIONAL until ingest.publish is there. */
final class Feeding implements AutoCloseable {
  private final KafkaProducer<String, Object> producer;

  Feeding(String bootstrap, String registry) {
    Map<String, Object> settings = new HashMap<>(SerdeSettings.of(registry).producer());
    settings.put("bootstrap.servers", bootstrap);
    settings.put("acks", "all");
    producer = new KafkaProducer<>(settings);
  }

  void publish(ArticleUpdate article) {
    producer.send(new ProducerRecord<>(
        Topics.ARTICLE_UPDATES.name(),
        null,
        article.getVersionCreated().toEpochMilli(),
        article.getUri(),
        article));
  }

  @Override
  public void close() {
    producer.close();
  }
}

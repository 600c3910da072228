package org.frontwire.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.frontwire.app.system.LocalSystem;
import org.frontwire.event.Alert;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Item;
import org.frontwire.ingest.source.Source;
import org.frontwire.ingest.source.Unreadable;
import org.frontwire.topic.SerdeSettings;
import org.frontwire.topic.Topics;

/** Documents through a running system, and the alerts that they raised. */
final class Replay {
  private final LocalSystem system;
  private final Terminal terminal;
  private final PlainText format = new PlainText();
  private int unreadable;

  Replay(LocalSystem system, Terminal terminal) {
    this.system = system;
    this.terminal = terminal;
  }

  /** Publishes everything in order, waits until it is processed, and hands over the alerts that were not there before. */
  void run(Source source, Order order, Duration atMost, Consumer<Alert> sink) {
    try (TopicReader alerts = alerts()) {
      Map<TopicPartition, Long> before = alerts.ends();
      Set<String> known = new HashSet<>();
      alerts.readTo(before, found -> known.add(((Alert) found.value()).getId()));
      publish(order.arranged(articles(source)));
      awaitProcessed(atMost);
      alerts.readTo(alerts.ends(), found -> {
        if (found.value() instanceof Alert alert && known.add(alert.getId())) {
          sink.accept(alert);
        }
      });
    }
  }

  int unreadable() {
    return unreadable;
  }

  private List<ArticleUpdate> articles(Source source) {
    List<ArticleUpdate> articles = new ArrayList<>();
    source.forEach(item -> take(item, articles));
    return articles;
  }

  private void take(Item item, List<ArticleUpdate> articles) {
    if (item instanceof Unreadable bad) {
      unreadable++;
      terminal.complain(bad.reason().word() + ": " + bad.message());
    } else if (item instanceof Document document) {
      articles.add(format.read(document));
    }
  }

  private void publish(List<ArticleUpdate> articles) {
    try (Feeding feeding = new Feeding(system.bootstrapServers(), system.registryUrl())) {
      articles.forEach(feeding::publish);
    }
    terminal.progress("published " + articles.size() + " documents");
  }

  private void awaitProcessed(Duration atMost) {
    try {
      if (!system
          .monitor()
          .awaitDrained(atMost, behind -> terminal.progress(behind + " records to go"))) {
        throw new CommandFailure(
            "expected all documents to be processed within " + atMost.toSeconds() + " s, but "
                + system.monitor().behind() + " records wait; --timeout allows more");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted while documents were processed", e);
    }
  }

  private TopicReader alerts() {
    Map<String, Object> settings =
        new java.util.HashMap<>(SerdeSettings.of(system.registryUrl()).consumer());
    settings.put("bootstrap.servers", system.bootstrapServers());
    return TopicReader.open(settings, Topics.ALERTS.name(), terminal::complain);
  }
}

package org.frontwire.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processors and their page under another topic prefix, against a real broker, stopped and started again. */
class RunningMonitorIT {
  private static final String FIRST =
      "Shelling killed nine villagers in Idlib on Thursday, the health directorate said.";
  private static final String SECOND =
      "Shells killed thirty soldiers in Homs on Thursday, the health directorate said.";

  @Test
  void underAPrefixOfItsOwnItReadsAndAlertsAndReadsOnAfterARestart(@TempDir Path folder)
      throws Exception {
    try (Broker broker = new Broker(folder.resolve("kafka"))) {
      StreamsSettings settings = settings(broker, folder.resolve("streams"));
      broker.create(Topics.all().stream().map(settings::name).toList(), 1);

      String before = alertsAfter(broker, settings, "one", FIRST, "nine villagers");
      String after = alertsAfter(broker, settings, "two", SECOND, "thirty soldiers");

      assertThat(before).doesNotContain("thirty soldiers");
      assertThat(after).contains("nine villagers").contains("thirty soldiers");
      assertThat(topics(broker)).noneMatch(topic -> topic.startsWith(Topics.PREFIX));
    }
  }

  /** Starts a monitor, sends an article, waits until the page shows its alert, and stops the monitor. */
  private static String alertsAfter(
      Broker broker, StreamsSettings settings, String uri, String text, String quote)
      throws Exception {
    try (RunningMonitor monitor = RunningMonitor.start(settings, true)) {
      monitor.awaitRunning(said -> {});
      Topic<?> updates = Topics.ARTICLE_UPDATES;
      broker.send(settings.name(updates), uri, Broker.article(uri, "2024-05-02T14:10:00Z", text));
      URI page = monitor.page().orElseThrow();
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
      String alerts = alerts(page);
      while (!alerts.contains(quote)) {
        assertThat(System.nanoTime()).as("an alert on %s in %s", quote, alerts).isLessThan(end);
        TimeUnit.MILLISECONDS.sleep(200);
        alerts = alerts(page);
      }
      return alerts;
    }
  }

  private static String alerts(URI page) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(page.resolve("/api/alerts")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static StreamsSettings settings(Broker broker, Path state) {
    return StreamsSettings.of(Map.of(
        "application-id",
        "paper-monitor",
        "bootstrap-servers",
        broker.address(),
        "registry-url",
        Broker.REGISTRY,
        "state-dir",
        state.toString(),
        "topic-prefix",
        "paper.",
        "http-port",
        "0"));
  }

  private static Set<String> topics(Broker broker) throws Exception {
    List<String> internal = List.of("__consumer_offsets", "__transaction_state");
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", broker.address()))) {
      Set<String> names = admin.listTopics().names().get(30, TimeUnit.SECONDS);
      names.removeAll(internal);
      return names;
    }
  }
}

package org.frontwire.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.frontwire.view.AlertFeed;
import org.frontwire.view.FakeTopic;
import org.frontwire.view.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DashboardTest {
  private static final Limits QUICK = new Limits(8, Duration.ofMillis(100), Duration.ofMillis(500));
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FakeTopic topic = new FakeTopic("T1");
  private final AlertFeed feed = AlertFeed.follow(topic, 1_000);
  private final HttpClient http = HttpClient.newHttpClient();
  private final CountDownLatch asked = new CountDownLatch(1);
  private volatile CountDownLatch situationLasts = new CountDownLatch(0);
  private volatile boolean brokerIsAway;
  private volatile Health health = new Health(true, "RUNNING", "Processing.");
  private final Dashboard dashboard =
      Dashboard.start(new Address("127.0.0.1", 0), feed, () -> health, this::situation, QUICK);

  @AfterEach
  void close() {
    dashboard.close();
    feed.close();
  }

  @Test
  void listsTheNewestAlertsFirst() throws Exception {
    publish("a", "b", "c");

    HttpResponse<String> answer = get("api/alerts?limit=2");

    assertThat(ids(JSON.readTree(answer.body()))).containsExactly("c", "b");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
    assertThat(answer.headers().firstValue("Frontwire-Position")).hasValue("T1:0.3");
  }

  @Test
  void listsOnlyWhatCameAfterAPosition() throws Exception {
    publish("a", "b", "c");

    assertThat(ids(JSON.readTree(get("api/alerts?after=T1:0.1").body()))).containsExactly("c", "b");
    assertThat(get("api/alerts?after=T1:0.3").body()).isEqualTo("[]\n");
  }

  @Test
  void tellsWhatWasKnownAtAMoment() throws Exception {
    HttpResponse<String> answer = get("api/situation?asOf=2024-05-02T22:30:00Z");

    assertThat(answer.body())
        .isEqualTo("[{\"asOf\":\"2024-05-02T22:30:00Z\"},\n{\"asOf\":\"2024-05-02T22:30:00Z\"}]\n");
    assertThat(get("api/situation?asOf=2024-05-02").body()).contains("2024-05-02T23:59:59.999Z");
    assertThat(get("api/situation").statusCode()).isEqualTo(200);
    assertThat(get("api/situation?asOf=yesterday").body()).contains("expected a time such as");
    assertThat(get("api/situation?asOf=yesterday").statusCode()).isEqualTo(400);
  }

  @Test
  void whoAsksWhileAnotherIsAnsweredIsToldToWait() throws Exception {
    situationLasts = new CountDownLatch(1);
    CompletableFuture<HttpResponse<String>> first = http.sendAsync(
        HttpRequest.newBuilder(dashboard.uri().resolve("api/situation")).build(),
        HttpResponse.BodyHandlers.ofString());
    asked.await();

    HttpResponse<String> second = get("api/situation");
    situationLasts.countDown();

    assertThat(second.statusCode()).isEqualTo(503);
    assertThat(second.headers().firstValue("Retry-After")).isPresent();
    assertThat(first.get().statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhyItDoesNotKnow() throws Exception {
    brokerIsAway = true;

    assertThat(get("api/situation").statusCode()).isEqualTo(503);
    assertThat(get("api/situation").body()).contains("no broker answers");
  }

  private List<String> situation(Instant time) {
    asked.countDown();
    if (brokerIsAway) {
      throw new IllegalStateException("no broker answers");
    }
    try {
      situationLasts.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    String line = "{\"asOf\":\"" + time + "\"}";
    return List.of(line, line);
  }

  @Test
  void saysWhatWasExpectedOfAWrongParameter() throws Exception {
    assertThat(get("api/alerts?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("api/alerts?limit=1001").body()).contains("1 to 1000");
    assertThat(get("api/alerts?limit=many").body()).contains("1 to 1000");
    assertThat(get("api/alerts?after=42").body()).contains("expected a position");
    assertThat(get("api/alerts/stream?after=42").statusCode()).isEqualTo(400);
  }

  @Test
  void eachAlertIsDeliveredOnceAcrossReconnects() throws Exception {
    List<String> received = new ArrayList<>();
    String last = null;

    for (int round = 0; round < 4; round++) {
      topic.publish("before-" + round);
      topic.publish("between-" + round);
      try (Events events = Events.open(http, dashboard.uri().resolve("api/alerts/stream"), last)) {
        topic.publish("during-" + round);
        for (Events.Event event : events.alerts(2)) { // leaves one unread each time
          received.add(JSON.readTree(event.data()).get("id").asText());
          last = event.id();
        }
      }
    }
    try (Events events =
        Events.open(http, dashboard.uri().resolve("api/alerts/stream?after=T1:0.0"), last)) {
      for (Events.Event event : events.alerts(12 - received.size())) {
        received.add(JSON.readTree(event.data()).get("id").asText());
      }
    }

    assertThat(received)
        .doesNotHaveDuplicates()
        .hasSize(12)
        .startsWith("before-0", "between-0", "during-0")
        .endsWith("during-3");
  }

  @Test
  void aStreamResumesAfterAPositionInTheAddress() throws Exception {
    publish("a", "b", "c");

    try (Events events =
        Events.open(http, dashboard.uri().resolve("api/alerts/stream?after=T1:0.2"), null)) {
      assertThat(events.next("alert").data()).contains("\"c\"");
    }
  }

  @Test
  void aClientOfAnotherTopicIsToldToStartAnew() throws Exception {
    publish("a");

    try (Events events =
        Events.open(http, dashboard.uri().resolve("api/alerts/stream"), "T0:0.700")) {
      assertThat(events.next("").type()).isEqualTo("reset");
      assertThat(events.next("").data()).contains("\"a\"");
    }
  }

  @Test
  void aQuietStreamSaysThatItLivesAndWhetherNewsIsProcessed() throws Exception {
    try (Events events = Events.open(http, dashboard.uri().resolve("api/alerts/stream"), null)) {
      assertThat(events.next("alive").data()).contains("\"running\":true");
      health = new Health(false, "ERROR", "Stopped: disk full");
      events.next("alive");

      assertThat(events.next("alive").data()).contains("\"running\":false", "disk full");
    }
  }

  @Test
  void healthFollowsTheProcessors() throws Exception {
    HttpResponse<String> running = get("health");
    health = new Health(false, "REBALANCING", "Waiting.");
    HttpResponse<String> waiting = get("health");

    assertThat(running.statusCode()).isEqualTo(200);
    assertThat(waiting.statusCode()).isEqualTo(503);
    assertThat(JSON.readTree(waiting.body()).get("message").asText()).isEqualTo("Waiting.");
  }

  @Test
  void alertTextReachesABrowserAsDataOnly() throws Exception {
    String evil = "</script><script>alert(1)</script>\\n\\nevent: alert\\ndata: {}";
    topic.publish(0, "x", "{\"id\":\"x\",\"headline\":\"" + evil + "\"}");
    awaitAlerts(1);

    HttpResponse<String> answer = get("api/alerts");

    assertThat(JSON.readTree(answer.body()).get(0).get("headline").asText())
        .startsWith("</script><script>");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    try (Events events = Events.open(http, dashboard.uri().resolve("api/alerts/stream"), null)) {
      assertThat(JSON.readTree(events.next("alert").data()).get("id").asText()).isEqualTo("x");
    }
  }

  @Test
  void everyAnswerForbidsForeignScripts() throws Exception {
    for (String path :
        List.of("", "app.js", "style.css", "icon.svg", "api/alerts", "health", "nothing-here")) {
      HttpResponse<String> answer = get(path);

      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy)
          .as(path)
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options"))
          .as(path)
          .hasValue("nosniff");
      assertThat(answer.headers().map().keySet())
          .as(path)
          .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }
  }

  @Test
  void thePageHasNoInlineScriptAndBuildsNoHtmlFromText() throws Exception {
    String page = get("").body();
    String script = get("app.js").body();

    assertThat(page)
        .contains("<script src=\"app.js\" defer></script>")
        .doesNotContain("onclick", "onerror", "style=\"", "http://", "https://");
    assertThat(script)
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  @Test
  void answersNobodyWhoAsksForAForeignName() throws Exception {
    assertThat(statusOf("Host: evil.example:8080")).contains(" 403 ");
    assertThat(statusOf("Host: localhost:8080")).contains(" 200 ");
    assertThat(statusOf("Host: 127.0.0.1")).contains(" 200 ");
    assertThat(statusOf("Host: [::1]:8080")).contains(" 200 ");
  }

  @Test
  void aTakenPortIsOneClearMessage() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Dashboard.start(
              "127.0.0.1", taken.getLocalPort(), feed, () -> health, this::situation))
          .isInstanceOf(PortTakenException.class)
          .hasMessageContaining("127.0.0.1:" + taken.getLocalPort())
          .hasMessageContaining("expected a free port")
          .hasMessageContaining("choose another port");
    }
  }

  @Test
  void anAddressOfAnotherMachineIsOneClearMessage() {
    assertThatThrownBy(() -> Dashboard.start("192.0.2.1", 0, feed, () -> health, this::situation))
        .isInstanceOf(PortTakenException.class)
        .hasMessageContaining("192.0.2.1");
  }

  @Test
  void moreStreamsThanAllowedAreRefusedUntilOneEnds() throws Exception {
    URI stream = dashboard.uri().resolve("api/alerts/stream");
    List<Events> open = new ArrayList<>();
    for (int i = 0; i < QUICK.clients(); i++) {
      open.add(Events.open(http, stream, null));
    }

    int refused = get("api/alerts/stream").statusCode();
    open.remove(0).close();

    assertThat(refused).isEqualTo(503);
    open.add(openWhenFree(stream));
    assertThat(open.get(QUICK.clients() - 1).next("alive").data()).isNotEmpty();
    for (Events events : open) {
      events.close();
    }
  }

  @Test
  void aClientThatTakesNothingIsDropped() throws Exception {
    String much = "{\"id\":\"%d\",\"text\":\"" + "x".repeat(500_000) + "\"}";
    try (Socket slow = new Socket(dashboard.uri().getHost(), dashboard.uri().getPort())) {
      slow.setReceiveBufferSize(8_192);
      slow.getOutputStream()
          .write("GET /api/alerts/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
              .getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 60; i++) {
        topic.publish(0, "id" + i, much.formatted(i));
      }
      List<Events> others = new ArrayList<>();

      for (int i = 0; i < QUICK.clients(); i++) {
        others.add(openWhenFree(dashboard.uri().resolve("api/alerts/stream")));
      }

      assertThat(others).hasSize(QUICK.clients());
      for (Events other : others) {
        other.close();
      }
    }
  }

  @Test
  void closingEndsOpenStreamsSoon() throws Exception {
    Events events = Events.open(http, dashboard.uri().resolve("api/alerts/stream"), null);
    events.next("alive");
    long start = System.nanoTime();

    dashboard.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    assertThatThrownBy(() -> events.next("alert")).isInstanceOf(IOException.class);
  }

  private Events openWhenFree(URI stream) throws Exception {
    long until = System.nanoTime() + Duration.ofSeconds(8).toNanos();
    while (true) {
      try {
        return Events.open(http, stream, null);
      } catch (IOException e) {
        if (System.nanoTime() > until) {
          throw e;
        }
        Thread.sleep(50);
      }
    }
  }

  private String statusOf(String hostHeader) throws IOException {
    try (Socket socket = new Socket(dashboard.uri().getHost(), dashboard.uri().getPort())) {
      socket
          .getOutputStream()
          .write(("GET /health HTTP/1.1\r\n" + hostHeader + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .orElse("");
      }
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(dashboard.uri().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void publish(String... ids) throws InterruptedException {
    for (String id : ids) {
      topic.publish(id);
    }
    awaitAlerts(ids.length);
  }

  private void awaitAlerts(int count) throws InterruptedException {
    while (feed.size() < count) {
      feed.await(feed.newest(Position.NOWHERE, 1).position(), 1, Duration.ofMillis(20));
    }
  }

  private static List<String> ids(JsonNode alerts) {
    List<String> ids = new ArrayList<>();
    alerts.forEach(alert -> ids.add(alert.get("id").asText()));
    return ids;
  }
}

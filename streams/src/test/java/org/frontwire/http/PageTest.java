package org.frontwire.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.frontwire.view.AlertFeed;
import org.frontwire.view.FakeTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The page in a real browser. Left out, loudly, where there is none; an error there when REQUIRE_BROWSER=true. */
class PageTest {
  private static final Limits QUICK = new Limits(8, Duration.ofMillis(200), Duration.ofSeconds(5));

  private final FakeTopic topic = new FakeTopic("T1");
  private final AlertFeed feed = AlertFeed.follow(topic, 1_000);
  private volatile Health health = new Health(true, "RUNNING", "Processing.");
  private Dashboard dashboard =
      Dashboard.start(new Address("127.0.0.1", 0), feed, () -> health, time -> List.of(), QUICK);
  private Browser browser;

  @BeforeEach
  void openBrowser() throws Exception {
    Optional<Path> executable = Browser.executable();
    if (executable.isEmpty() && "true".equals(System.getenv("REQUIRE_BROWSER"))) {
      throw new AssertionError("REQUIRE_BROWSER=true, but there is no chromium on the PATH");
    }
    if (executable.isEmpty()) {
      LoggerFactory.getLogger(PageTest.class)
          .warn("NOT TESTED: the page, as there is no chromium on the PATH");
    }
    assumeTrue(executable.isPresent(), "no chromium on the PATH");
    browser = Browser.start(executable.get());
  }

  @AfterEach
  void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
    dashboard.close();
    feed.close();
  }

  @Test
  void showsWhatIsKnownAndWhatComesNewestFirst() throws Exception {
    topic.publish(0, "1", Sample.raised("1", "Nine people were killed in Harbour Street"));
    browser.open(dashboard.uri());
    browser.await("document.querySelectorAll('article').length === 1");
    browser.await("document.getElementById('status').textContent === 'Connected'");

    topic.publish(0, "2", Sample.taken("2", "The Northern Front took Tal Sweid"));

    browser.await("document.querySelectorAll('article').length === 2");
    assertThat(browser.value("document.querySelector('article h3').textContent").asText())
        .isEqualTo("The Northern Front took Tal Sweid");
    assertThat(browser.value("document.getElementById('count').textContent").asText())
        .isEqualTo("2 alerts");
    String page = browser.value("document.body.innerText").asText();
    assertThat(page)
        .contains(
            "3 outlets, 1 origin",
            "words by AFP",
            "according to the health directorate",
            "2 May 2024, 14:10 UTC",
            "2 more quotes");
    assertThat(browser
            .value(
                "[...document.querySelectorAll('.before, .after')].map(e => e.textContent).join('|')")
            .asText())
        .isEqualTo("held by the garrison|held by the Northern Front|9|at least 12 killed");
    assertThat(browser.complaints()).isEmpty();
    pictures();
  }

  /** For people: -Dpictures=FOLDER keeps how the page looks. */
  private void pictures() throws IOException {
    String folder = System.getProperty("pictures");
    if (folder == null) {
      return;
    }
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(1200, 360)) {
        browser.look(width, 900, scheme);
        browser.picture(Path.of(folder, scheme + "-" + width + ".png"));
      }
    }
  }

  @Test
  void alertTextStaysText() throws Exception {
    String evil = "<img src=x onerror='window.hacked=1'><script>window.hacked=1</script>";
    topic.publish(0, "1", Sample.hostile("1", evil, "javascript:window.hacked=1"));
    browser.open(dashboard.uri());
    browser.await("document.querySelectorAll('article').length === 1");
    topic.publish(0, "2", Sample.hostile("2", evil, "java\\tscript:window.hacked=1"));
    browser.await("document.querySelectorAll('article').length === 2");

    assertThat(browser.value("document.querySelector('h3').textContent").asText())
        .isEqualTo(evil);
    assertThat(browser
            .value("document.querySelectorAll('article img, article script, article a').length")
            .asInt())
        .isZero();
    assertThat(browser.value("typeof window.hacked").asText()).isEqualTo("undefined");
  }

  @Test
  void anOpenPageGoesOnWhenTheServerComesBack() throws Exception {
    topic.publish(0, "1", Sample.raised("1", "First"));
    browser.open(dashboard.uri());
    browser.await("document.getElementById('status').textContent === 'Connected'");
    int port = dashboard.uri().getPort();

    dashboard.close();
    browser.await("document.getElementById('status').dataset.state === 'reconnecting'");
    topic.publish(0, "2", Sample.raised("2", "Second"));
    dashboard = Dashboard.start(
        new Address("127.0.0.1", port), feed, () -> health, time -> List.of(), QUICK);

    browser.await("document.querySelectorAll('article').length === 2");
    browser.await("document.getElementById('status').textContent === 'Connected'");
    assertThat(browser.value("document.querySelector('h3').textContent").asText())
        .isEqualTo("Second");
  }

  @Test
  void saysWhenSilenceIsNoGoodNews() throws Exception {
    browser.open(dashboard.uri());
    browser.await("document.getElementById('status').textContent === 'Connected'");
    health = new Health(false, "ERROR", "Stopped: no space left on the device");

    browser.await("document.getElementById('status').dataset.state === 'stopped'");

    assertThat(browser.value("document.getElementById('status').textContent").asText())
        .contains("no space left");
  }

  @Test
  void fitsASmallPhone() throws Exception {
    topic.publish(0, "1", Sample.raised("1", "Nine people were killed in Harbour Street"));
    topic.publish(
        0,
        "2",
        Sample.hostile(
            "2", "W" + "o".repeat(300) + "w", "https://news.example/" + "x".repeat(300)));
    browser.look(360, 700, "dark");
    browser.open(dashboard.uri());
    browser.await("document.querySelectorAll('article').length === 2");

    assertThat(browser
            .value("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
            .asBoolean())
        .isTrue();
  }

  @Test
  void anAlertThatIsReplacedSaysSo() throws Exception {
    topic.publish(0, "1", Sample.raised("1", "First"));
    topic.publish(
        0,
        "2",
        Sample.raised("2", "Second").replace("\"references\":[]", "\"references\":[\"1\"]"));
    browser.open(dashboard.uri());
    browser.await("document.querySelectorAll('article').length === 2");

    assertThat(browser
            .value(
                "[...document.querySelectorAll('article')].map(a => a.innerText.includes('replaced by')).join()")
            .asText())
        .isEqualTo("false,true");
  }
}

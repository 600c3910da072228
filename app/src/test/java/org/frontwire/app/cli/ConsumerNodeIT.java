package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client of docs/consumer-node, which knows nothing of Java, reads what the monitor writes. */
class ConsumerNodeIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CLIENT =
      Path.of(System.getProperty("frontwire.home", ".."), "docs", "consumer-node");

  /** REQUIRE_NODE=true fails instead of passing it over. */
  @BeforeEach
  void requireClient() {
    boolean installed = Files.isDirectory(CLIENT.resolve("node_modules"));
    assertThat(installed || !Boolean.parseBoolean(System.getenv("REQUIRE_NODE")))
        .as("npm install was run in %s, as REQUIRE_NODE=true", CLIENT)
        .isTrue();
    assumeTrue(installed, "npm install was not run in " + CLIENT);
  }

  @Test
  void itReadsTheSameAlertsInTheSameOrder(@TempDir Path folder) throws Exception {
    List<String> documents = GeneratedBlogs.lines(1);
    try (TestCluster cluster = new TestCluster(folder)) {
      cluster.addMonitors(1);
      cluster.feed(documents, Duration.ZERO);
      Map<String, List<String>> alerts =
          cluster.settledAlerts(documents.size(), Duration.ofMinutes(2));

      String read = read(cluster.addresses());

      assertThat(TestCluster.count(alerts)).isEqualTo(documents.size());
      assertThat(CrashIT.bySubject(read)).isEqualTo(alerts);
      JsonNode first = JSON.readTree(read.lines().findFirst().orElseThrow());
      assertThat(first.path("evidence").path(0).path("quote").asText()).contains("killed at least");
    }
  }

  private static String read(Up addresses) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of("node", CLIENT.resolve("consume-alerts.mjs").toString(), "--json", "--idle", "5"));
    command.addAll(
        List.of("--bootstrap", addresses.bootstrap(), "--registry", addresses.registry()));
    Process node = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).isZero();
    return out;
  }
}

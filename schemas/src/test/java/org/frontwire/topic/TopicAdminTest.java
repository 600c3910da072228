package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.junit.jupiter.api.Test;

class TopicAdminTest {

  private static final Topic<?> SUPPRESSIONS = Topics.SUPPRESSIONS.withPartitions(2);

  @Test
  void aTopicAsWantedIsFine() {
    assertThat(Comparison.of(SUPPRESSIONS, description(2), config(Map.of())))
        .extracting(Finding::message)
        .containsExactly(
            "frontwire.suppressions: 2 partitions, 1 replica, kept 7 days, key article uri");
  }

  @Test
  void morePartitionsThanWantedAreFine() {
    assertThat(Comparison.of(SUPPRESSIONS, description(24), config(Map.of())))
        .noneMatch(Finding::isProblem);
  }

  @Test
  void everyDifferenceIsOneFinding() {
    Config config = config(Map.of("retention.ms", "1000", "cleanup.policy", "compact"));

    assertThat(Comparison.of(SUPPRESSIONS, description(1), config))
        .extracting(Finding::message)
        .containsExactly(
            "frontwire.suppressions: expected 2 partitions or more, found 1",
            "frontwire.suppressions: expected cleanup.policy=delete, found compact",
            "frontwire.suppressions: expected retention.ms=604800000, found 1000");
  }

  @Test
  void aBrokerThatIsDownIsAFindingWithinTheTimeOut() throws IOException {
    String address = "localhost:" + closedPort();

    List<Finding> findings = admin(address, Map.of()).create(Topics.all());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .startsWith(address + ": expected an answer from a Kafka broker within 300 ms, found ");
  }

  @Test
  void anAddressThatIsNoneIsAFinding() {
    assertThat(admin("nonsense", Map.of()).check(Topics.all()))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.UNREACHABLE);
  }

  @Test
  void aPropertyThatKafkaDoesNotTakeIsAFinding() {
    assertThat(admin("localhost:1", Map.of("security.protocol", "TLS")).check(Topics.all()))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("localhost:1: expected properties that Kafka's client takes, found Invalid"
            + " value TLS for configuration security.protocol");
  }

  @Test
  void settingsThatMayNotBeSeenAreNotCompared() {
    assertThat(Comparison.of(SUPPRESSIONS, description(2), null))
        .extracting(Finding::message)
        .containsExactly("frontwire.suppressions: 2 partitions, 1 replica, kept 7 days, key article"
            + " uri; settings not compared, for want of DescribeConfigs");
    assertThat(Comparison.of(SUPPRESSIONS, description(1), null))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.DIFFERENT);
  }

  private static TopicAdmin admin(String address, Map<String, String> kafka) {
    return new TopicAdmin(
        new Connection(address, Registry.at("mock://none"), kafka), Duration.ofMillis(300));
  }

  private static TopicDescription description(int partitions) {
    Node node = new Node(1, "localhost", 9092);
    List<TopicPartitionInfo> infos = IntStream.range(0, partitions)
        .mapToObj(
            partition -> new TopicPartitionInfo(partition, node, List.of(node), List.of(node)))
        .toList();
    return new TopicDescription(SUPPRESSIONS.name(), false, infos);
  }

  private static Config config(Map<String, String> changes) {
    Map<String, String> settings = new HashMap<>(SUPPRESSIONS.settings());
    settings.putAll(changes);
    return new Config(settings.entrySet().stream()
        .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
        .toList());
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

package org.frontwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.frontwire.topology.MonitorTopology;
import org.junit.jupiter.api.Test;

class RouteTest {
  @Test
  void inputsComeInTheOrderInWhichTheyFeedEachOther() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("zz-in", Consumed.with(Serdes.String(), Serdes.String()))
        .repartition(Repartitioned.<String, String>as("mm")
            .withKeySerde(Serdes.String())
            .withValueSerde(Serdes.String()))
        .repartition(Repartitioned.<String, String>as("aa")
            .withKeySerde(Serdes.String())
            .withValueSerde(Serdes.String()))
        .to("out", Produced.with(Serdes.String(), Serdes.String()));

    Route route = Route.of(builder.build(), "app");

    assertThat(route.inputs()).containsExactly("zz-in", "app-mm-repartition", "app-aa-repartition");
    assertThat(route.outputs()).containsExactly("out");
  }

  @Test
  void knowsTheWayOfAnArticle() {
    StreamsSettings settings = StreamsSettings.of(Map.of("registry-url", "mock://route"));

    Route route =
        Route.of(MonitorTopology.of(settings.topology(), settings.serdes()), "frontwire-monitor");

    assertThat(route.inputs()).first().isEqualTo("frontwire.article-updates");
    assertThat(route.inputs()).hasSize(3).allMatch(topic -> topic.startsWith("frontwire"));
    assertThat(route.outputs()).contains("frontwire.alerts", "frontwire.reports");
    assertThat(route.repartitions())
        .containsExactlyInAnyOrder(
            "frontwire-monitor-articles-by-desk-repartition",
            "frontwire-monitor-claims-by-theatre-repartition");
    assertThat(route.changelogs())
        .containsExactlyInAnyOrder(
            "frontwire-monitor-known-reports-changelog",
            "frontwire-monitor-known-casualties-changelog",
            "frontwire-monitor-known-territories-changelog",
            "frontwire-monitor-known-alerts-changelog");
  }
}

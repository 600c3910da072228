package org.frontwire.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frontwire.topic.SerdeSettings;
import org.junit.jupiter.api.Test;

class TopologyDescriptionTest {
  private static final Path APPROVED = Path.of("src", "test", "resources", "topology.txt");

  /** A change is a migration: approve it with -Dgolden=write, and say in the commit how running instances survive it. */
  @Test
  void theTopologyIsTheApprovedOne() throws IOException {
    String topology = MonitorTopology.of(Newsroom.SETTINGS, SerdeSettings.of("mock://newsroom"))
        .describe()
        .toString();

    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(APPROVED, topology);
    }

    assertThat(topology).isEqualTo(Files.readString(APPROVED));
  }

  @Test
  void everyNodeHasANameOfOurs() {
    String topology = MonitorTopology.of(Newsroom.SETTINGS, SerdeSettings.of("mock://newsroom"))
        .describe()
        .toString();

    assertThat(topology).doesNotContain("KSTREAM-").doesNotContain("0000000");
  }
}

package org.frontwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
  @TempDir
  Path folder;

  @Test
  void keepsItsNameOverRestarts() {
    String first = name(folder);

    assertThat(name(folder)).isEqualTo(first);
    assertThat(name(folder.resolve("other"))).isNotEqualTo(first);
  }

  @Test
  void twoMonitorsCannotShareAFolder() {
    try (Instance first = Instance.in(folder)) {
      assertThat(first.name()).hasSize(36);
      assertThatThrownBy(() -> Instance.in(folder))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("another one uses " + folder);
    }
  }

  @Test
  void aFolderThatIsNoneIsOneClearMessage() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> Instance.in(file))
        .hasMessageContaining("expected a state folder to write to");
  }

  private static String name(Path stateDir) {
    try (Instance instance = Instance.in(stateDir)) {
      return instance.name();
    }
  }
}

package org.frontwire.app.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** A data folder for one run. */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /** An empty folder in the system's temporary one. */
  public static Path make() {
    try {
      return Files.createTempDirectory("frontwire-");
    } catch (IOException e) {
      throw new SystemException("expected to make a temporary folder, but " + e.getMessage(), e);
    }
  }

  /** Deletes it with everything in it. What cannot be deleted stays: the system empties its temporary folder in time. */
  public static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(TemporaryFolder.class).warn("left behind: {}", folder, e);
    }
  }
}

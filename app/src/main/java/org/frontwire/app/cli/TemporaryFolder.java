package org.frontwire.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A data folder for one run, deleted when the process ends. */
final class TemporaryFolder {
  private TemporaryFolder() {}

  static Path make() {
    try {
      Path folder = Files.createTempDirectory("frontwire-");
      return folder;
    } catch (IOException e) {
      throw new CommandFailure("expected to make a temporary folder, but " + e.getMessage(), e);
    }
  }

  /** Deletes it with everything in it. What cannot be deleted stays: the system empties its temporary folder in time. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.getLogger(TemporaryFolder.class.getName())
          .log(System.Logger.Level.WARNING, "left behind: " + folder, e);
    }
  }
}

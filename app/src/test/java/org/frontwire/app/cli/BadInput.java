package org.frontwire.app.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with everything that can be wrong with a file, and three good documents among it. */
final class BadInput {
  static final int GOOD = 3;

  /** A file each, and a line each in the files of lines. */
  static final int BAD = 8;

  /** The stable words of the reasons, one of which stands in the line about each. */
  static final String[] REASONS = {
    "binary",
    "empty",
    "invalid-json",
    "invalid-utf8",
    "not-an-object",
    "too-large",
    "unreadable-file"
  };

  private static final long HUGE = 200L << 20;

  private BadInput() {}

  static Path in(Path folder) throws IOException {
    Path bad = Files.createDirectory(folder);
    Files.write(bad.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 0, 0});
    Files.write(bad.resolve("cut.txt"), new byte[] {'O', 'n', 'e', ' ', (byte) 0xc3, (byte) 0x28});
    Files.writeString(bad.resolve("empty.txt"), "");
    Files.writeString(bad.resolve("good.txt"), "Shelling killed nine villagers in Idlib.\n");
    Files.createSymbolicLink(bad.resolve("gone.txt"), bad.resolve("nowhere"));
    Files.writeString(bad.resolve("lines.ndjson"), """
        {"id":"first","text":"A blast killed four soldiers in Homs."}
        {"id":
        []
        {"id":"last","text":"A raid killed two men in Hama."}
        """);
    huge(bad.resolve("long.txt"));
    huge(bad.resolve("longline.ndjson"));
    return bad;
  }

  /** One line without an end. */
  private static void huge(Path file) throws IOException {
    try (RandomAccessFile to = new RandomAccessFile(file.toFile(), "rw")) {
      to.write("{\"id\":\"long\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      to.setLength(HUGE);
    }
  }
}

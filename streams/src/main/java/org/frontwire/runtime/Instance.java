package org.frontwire.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The state folder taken by this process, with the name under which the group knows it. The name stays when the process dies, so that
 * after a crash it takes its old place in the group at once and nobody waits for its session to run out.
 */
final class Instance implements AutoCloseable {
  private static final int LONGEST = 64;

  private final FileChannel file;
  private final String name;

  private Instance(FileChannel file, String name) {
    this.file = file;
    this.name = name;
  }

  /** Takes a folder until closed. IllegalStateException with one clear message when another process has it. */
  static Instance in(Path stateDir) {
    Path path = stateDir.resolve("instance");
    try {
      Files.createDirectories(stateDir);
      FileChannel file = FileChannel.open(
          path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!isTaken(file)) {
        file.close();
        throw new IllegalStateException(
            "expected a state folder of its own for each monitor, but another one uses "
                + stateDir);
      }
      return new Instance(file, name(file));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "expected a state folder to write to, but " + stateDir + " is none: " + e, e);
    }
  }

  /** Its name in the group. */
  String name() {
    return name;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTaken(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String name(FileChannel file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    file.read(bytes, 0);
    String known = StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
    if (known.matches("[0-9a-f-]{36}")) {
      return known;
    }
    String fresh = UUID.randomUUID().toString();
    file.truncate(0);
    file.write(StandardCharsets.US_ASCII.encode(fresh + "\n"), 0);
    file.force(true);
    return fresh;
  }
}

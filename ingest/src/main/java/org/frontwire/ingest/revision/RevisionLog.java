package org.frontwire.ingest.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * The file of revisions: a line per published version, its checksum and its JSON. A line that was cut off by a crash fails
 * its checksum and is passed over; the article is then published once more.
 */
final class RevisionLog implements AutoCloseable {
  private static final String FILE = "revisions.log";
  private static final int CHECKSUM = 8;
  private static final JsonMapper JSON = new JsonMapper();
  private final Path file;
  private final FileChannel guard;
  private FileChannel out;
  private long lines;

  private RevisionLog(Path file, FileChannel guard, FileChannel out) {
    this.file = file;
    this.guard = guard;
    this.out = out;
  }

  static RevisionLog open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel guard = FileChannel.open(
          folder.resolve("revisions.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock(guard, folder);
      Path file = folder.resolve(FILE);
      return new RevisionLog(file, guard, appending(file));
    } catch (IOException e) {
      throw new RevisionException("cannot keep revisions in " + folder + ": " + e, e);
    }
  }

  /** Hands over what was published before, oldest first. */
  void replay(Consumer<Known> sink) {
    try (BufferedReader in = new BufferedReader(
        new java.io.InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines++;
        parsed(line).ifPresent(sink);
      }
    } catch (IOException e) {
      throw new RevisionException("cannot read " + file + ": " + e, e);
    }
  }

  /** Writes the file anew when most of its lines are outdated. The new one takes its place in one step. */
  void compact(Collection<Known> current) {
    if (lines < 2L * current.size() + 1000) return;
    Path fresh = file.resolveSibling(FILE + ".new");
    try {
      try (FileChannel to = FileChannel.open(
          fresh,
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        for (Known known : current) write(to, known);
        to.force(true);
      }
      out.close();
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      out = appending(file);
    } catch (IOException e) {
      throw new RevisionException("cannot write " + file + " anew: " + e, e);
    }
  }

  synchronized void append(Known known) {
    try {
      write(out, known);
    } catch (IOException e) {
      throw new RevisionException("cannot write " + file + ": " + e, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      out.force(false);
      out.close();
      guard.close();
    } catch (IOException e) {
      throw new RevisionException("cannot close " + file + ": " + e, e);
    }
  }

  private static void lock(FileChannel guard, Path folder) throws IOException {
    FileLock lock = null;
    try {
      lock = guard.tryLock();
    } catch (OverlappingFileLockException heldHere) {
      // the same answer as from another process
    }
    if (lock != null) return;
    guard.close();
    throw new RevisionException("another ingest uses the state folder " + folder);
  }

  /** Begins on a new line, so that a line cut off by a crash cannot spoil the next. */
  private static FileChannel appending(Path file) throws IOException {
    boolean torn = Files.exists(file) && Files.size(file) > 0 && lastByte(file) != '\n';
    FileChannel out = FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    if (torn) out.write(ByteBuffer.wrap(new byte[] {'\n'}));
    return out;
  }

  private static byte lastByte(Path file) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      in.read(last, in.size() - 1);
      return last.get(0);
    }
  }

  private static void write(FileChannel to, Known known) throws IOException {
    byte[] json = JSON.writeValueAsBytes(known);
    ByteBuffer line = ByteBuffer.allocate(CHECKSUM + 1 + json.length + 1);
    line.put(checksum(json).getBytes(StandardCharsets.US_ASCII))
        .put((byte) ' ')
        .put(json)
        .put((byte) '\n')
        .flip();
    while (line.hasRemaining()) to.write(line);
  }

  private static Optional<Known> parsed(String line) {
    if (line.length() <= CHECKSUM) return Optional.empty();
    String json = line.substring(CHECKSUM + 1);
    if (!line.startsWith(checksum(json.getBytes(StandardCharsets.UTF_8)))) return Optional.empty();
    try {
      return Optional.of(JSON.readValue(json, Known.class));
    } catch (JsonProcessingException anotherProgramsLine) {
      return Optional.empty();
    }
  }

  private static String checksum(byte[] json) {
    CRC32C crc = new CRC32C();
    crc.update(json);
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}

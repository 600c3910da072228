package org.frontwire.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Files and folders that are looked through again and again: each call hands over what is new or changed since the last one, as
 * {@link FileSource} does, and throws when one of the paths is not there. A file that is still being written waits until it has rested. Keeps a time and a size of each file.
 */
public final class FollowedFiles implements Source {
  private record Stamp(Instant modified, long size, Metadata said) {}

  private final List<Path> paths;
  private final SourceSettings settings;
  private final Duration rest;
  private final InstantSource clock;
  private final Consumer<String> note;
  private Map<Path, Stamp> seen = Map.of();
  private Map<Path, Stamp> read = Map.of();
  private Set<Unreadable> complaints = Set.of();
  private String noted = "";

  /**
   * Reads nothing yet.
   *
   * @param rest how long a file must be unchanged before it is read, by its time or because the call before saw it alike
   * @param note takes a line about files of folders that were skipped, when it is another than before
   */
  public FollowedFiles(
      List<Path> paths,
      SourceSettings settings,
      Duration rest,
      InstantSource clock,
      Consumer<String> note) {
    this.paths = List.copyOf(paths);
    this.settings = settings;
    this.rest = rest;
    this.clock = clock;
    this.note = note;
  }

  @Override
  public void forEach(Consumer<? super Item> sink) {
    Pass pass = new Pass();
    new FileSource(paths, settings, this::tell, pass::isDue).forEach(item -> {
      if (pass.isNews(item)) sink.accept(item);
    });
    seen = pass.now;
    read = pass.done;
    complaints = pass.complaints;
  }

  private void tell(String line) {
    if (!line.equals(noted)) note.accept(line);
    noted = line;
  }

  /** One look at everything; what is gone is forgotten with it. */
  private final class Pass {
    private final Map<Path, Stamp> now = new HashMap<>();
    private final Map<Path, Stamp> done = new HashMap<>();
    private final Set<Unreadable> complaints = new HashSet<>();

    boolean isDue(Path file, Metadata said) {
      Stamp stamp = stamp(file, said);
      now.put(file, stamp);
      Stamp before = read.get(file);
      boolean due = !stamp.equals(before) && hasRested(file, stamp);
      if (due) done.put(file, stamp);
      else if (before != null) done.put(file, before);
      return due;
    }

    /** A broken manifest or a folder that may not be read is found in every pass. */
    boolean isNews(Item item) {
      return !(item instanceof Unreadable found)
          || (complaints.add(found) && !FollowedFiles.this.complaints.contains(found));
    }

    private boolean hasRested(Path file, Stamp stamp) {
      return stamp.equals(seen.get(file))
          || !stamp.modified.isAfter(clock.instant().minus(rest));
    }
  }

  /** Of a file that cannot be asked, one that never changes: reading it tells why, once. */
  private static Stamp stamp(Path file, Metadata said) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(found.lastModifiedTime().toInstant(), found.size(), said);
    } catch (IOException e) {
      return new Stamp(Instant.EPOCH, -1, said);
    }
  }
}

package org.frontwire.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the files of a folder, sorted. Follows links, each folder and file once, so a loop of links ends. */
final class FolderWalk {
  private static final int DEEPEST = 64;
  private final Manifests manifests;
  private final Consumer<Path> found;
  private final Consumer<? super Item> complaints;
  private final Skipped skipped;
  private final Set<Path> visited = new HashSet<>();

  /**
   * @param found takes the files
   * @param complaints takes what is broken
   * @param skipped counts the files that are of no kind that is read
   */
  FolderWalk(
      Manifests manifests,
      Consumer<Path> found,
      Consumer<? super Item> complaints,
      Skipped skipped) {
    this.manifests = manifests;
    this.found = found;
    this.complaints = complaints;
    this.skipped = skipped;
  }

  void walk(Path folder) {
    walk(folder, 0);
  }

  private void walk(Path folder, int depth) {
    try {
      if (depth > DEEPEST || !visited.add(folder.toRealPath())) return;
      Optional<Manifest> manifest = manifests.in(folder);
      manifest.ifPresent(m -> m.broken().forEach(complaints));
      for (Path path : sorted(folder, manifest)) {
        if (Files.isDirectory(path)) walk(path, depth + 1);
        else if (visited.add(path.normalize())) found.accept(path);
      }
    } catch (IOException e) {
      complaints.accept(FileSource.unreadable(folder, folder.toString(), e));
    }
  }

  private Iterable<Path> sorted(Path folder, Optional<Manifest> manifest) throws IOException {
    List<Path> listed = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths.filter(p -> !name(p).startsWith(".")).forEach(listed::add);
    }
    listed.stream()
        .filter(p -> manifest.isEmpty() && !Files.isDirectory(p) && !isDocument(p))
        .forEach(p -> skipped.add(name(p)));
    Set<Path> wanted = new TreeSet<>();
    listed.stream()
        .filter(p -> Files.isDirectory(p) || (manifest.isEmpty() && isDocument(p)))
        .forEach(wanted::add);
    manifest.ifPresent(m -> wanted.addAll(m.files().keySet()));
    return wanted;
  }

  private static boolean isDocument(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".text") || FileSource.isLines(file);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}

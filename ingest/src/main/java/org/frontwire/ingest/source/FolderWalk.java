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
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the files of a folder, sorted. Follows links, each folder once, so a loop of links ends. */
final class FolderWalk {
  private static final int DEEPEST = 64;
  private final SourceSettings settings;
  private final Set<Path> visited = new HashSet<>();

  FolderWalk(SourceSettings settings) {
    this.settings = settings;
  }

  /** Hands over the files below {@code folder}; what is broken goes to {@code complaints}. */
  void files(
      Path folder,
      Function<Path, Optional<Manifest>> manifests,
      Consumer<Path> found,
      Consumer<? super Item> complaints) {
    walk(folder, 0, new Visit(manifests, found, complaints));
  }

  private record Visit(
      Function<Path, Optional<Manifest>> manifests,
      Consumer<Path> found,
      Consumer<? super Item> complaints) {}

  private void walk(Path folder, int depth, Visit visit) {
    try {
      if (depth > DEEPEST || !visited.add(folder.toRealPath())) return;
      Optional<Manifest> manifest = visit.manifests.apply(folder);
      manifest.ifPresent(m -> m.broken().forEach(visit.complaints));
      for (Path path : sorted(folder, manifest)) {
        if (Files.isDirectory(path)) walk(path, depth + 1, visit);
        else visit.found.accept(path);
      }
    } catch (IOException e) {
      visit.complaints.accept(FileSource.unreadable(folder, folder.toString(), e));
    }
  }

  private static Iterable<Path> sorted(Path folder, Optional<Manifest> manifest)
      throws IOException {
    List<Path> listed = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths.filter(p -> !p.getFileName().toString().startsWith(".")).forEach(listed::add);
    }
    Set<Path> wanted = new TreeSet<>();
    listed.stream()
        .filter(p -> Files.isDirectory(p) || manifest.isEmpty() && isDocument(p))
        .forEach(wanted::add);
    manifest.ifPresent(m -> wanted.addAll(m.files().keySet()));
    return wanted;
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".text") || FileSource.isLines(file);
  }
}

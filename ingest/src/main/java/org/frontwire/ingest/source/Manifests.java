package org.frontwire.ingest.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The manifests of the folders that a source has come by, each read once. */
final class Manifests {
  private final SourceSettings settings;
  private final Map<Path, Optional<Manifest>> read = new HashMap<>();

  Manifests(SourceSettings settings) {
    this.settings = settings;
  }

  Optional<Manifest> in(Path folder) {
    return read.computeIfAbsent(folder.normalize(), f -> Manifest.of(f, settings));
  }

  /** What the nearest manifest says about a file: that of its folder or of one above it, up to {@code root}. */
  Metadata of(Path root, Path file) {
    Path wanted = file.normalize();
    Path top = root.normalize();
    for (Path folder = parent(wanted);
        folder.startsWith(top) || top.toString().isEmpty();
        folder = parent(folder)) {
      Optional<Metadata> said =
          in(folder).flatMap(m -> Optional.ofNullable(m.files().get(wanted)));
      if (said.isPresent()) return said.get();
      if (folder.equals(top) || folder.toString().isEmpty()) break;
    }
    return Metadata.NONE;
  }

  static Path parent(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
  }
}

package org.frontwire.ingest.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file {@code manifest.ndjson} of a folder: what is known about its files, and the lines that are broken. */
record Manifest(Map<Path, Metadata> files, List<Unreadable> broken) {
  static final String FILE = "manifest.ndjson";

  /** Reads the manifest of a folder; empty when it has none. */
  static Optional<Manifest> of(Path folder, SourceSettings settings) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) return Optional.empty();
    Manifest manifest = new Manifest(new LinkedHashMap<>(), new ArrayList<>());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      LineFeed lines = new LineFeed(in, settings.maxBytes());
      for (Optional<LineFeed.Line> line = lines.next(); line.isPresent(); line = lines.next())
        manifest.add(file, line.get());
    } catch (IOException e) {
      throw new SourceException("cannot read " + file + ": " + e.getMessage(), e);
    }
    return Optional.of(manifest);
  }

  private void add(Path manifest, LineFeed.Line line) {
    String where = manifest + ":" + line.number() + ":" + line.offset();
    try {
      named(manifest, line);
    } catch (MalformedDocumentException e) {
      broken.add(new Unreadable(
          where,
          where,
          e.reason(),
          e.complaint() + ", in " + where,
          line.size(),
          Unreadable.headOf(line.bytes())));
    }
  }

  private void named(Path manifest, LineFeed.Line line) throws MalformedDocumentException {
    Decoded decoded = Decoded.utf8(line.bytes());
    if (!line.isWhole())
      throw new MalformedDocumentException(
          Reason.TOO_LARGE, "expected a shorter line, found " + line.size() + " bytes");
    if (decoded.complaint().isPresent())
      throw new MalformedDocumentException(
          decoded.complaint().get().reason(), decoded.complaint().get().message());
    if (Decoded.isBlank(decoded.text())) return;
    JsonDocument json = new JsonDocument(decoded.text());
    String name = json.string("file")
        .orElseThrow(() -> new MalformedDocumentException(
            Reason.MISSING_FILE, "expected a field \"file\", found none"));
    files.put(inside(manifest, name), json.metadata());
  }

  private static Path inside(Path manifest, String name) throws MalformedDocumentException {
    Path folder = Optional.ofNullable(manifest.getParent()).orElse(Path.of(""));
    Path file;
    try {
      file = folder.resolve(name).normalize();
    } catch (java.nio.file.InvalidPathException e) {
      throw new MalformedDocumentException(
          Reason.MISSING_FILE, "expected the name of a file, found \"" + name + "\"");
    }
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file))
      throw new MalformedDocumentException(
          Reason.MISSING_FILE, "expected a file of this folder, found no \"" + name + "\"");
    return file;
  }
}

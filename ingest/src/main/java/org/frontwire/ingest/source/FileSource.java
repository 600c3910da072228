package org.frontwire.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Files, and folders with all below them, sorted by name. A folder with a {@code manifest.ndjson} gives the files that
 * it names; one without gives its {@code .txt} files, and the lines of its {@code .ndjson} and {@code .jsonl} files. A
 * file given by name is read whatever its ending, with what a manifest beside it says. Names are relative to the
 * folder given.
 */
public final class FileSource implements Source {
  private final List<Path> paths;
  private final SourceSettings settings;
  private final Manifests manifests;
  private final Consumer<String> note;
  private final BiPredicate<Path, Metadata> due;

  /**
   * @throws SourceException when one of the paths is not there: it is better to know before anything was read
   */
  public FileSource(List<Path> paths, SourceSettings settings) {
    this(paths, settings, line -> {});
  }

  /**
   * @param note takes a line about files of folders that were skipped, when there are any
   * @throws SourceException when one of the paths is not there
   */
  public FileSource(List<Path> paths, SourceSettings settings, Consumer<String> note) {
    this(paths, settings, note, (file, said) -> true);
  }

  /**
   * @param due asked of each file, with what a manifest says about it: false passes it over
   */
  FileSource(
      List<Path> paths,
      SourceSettings settings,
      Consumer<String> note,
      BiPredicate<Path, Metadata> due) {
    for (Path path : paths)
      if (!Files.exists(path))
        throw new SourceException("expected a file or folder, found none at " + path);
    this.paths = List.copyOf(paths);
    this.settings = settings;
    this.manifests = new Manifests(settings);
    this.note = note;
    this.due = due;
  }

  @Override
  public void forEach(Consumer<? super Item> sink) {
    Skipped skipped = new Skipped();
    for (Path path : paths) {
      if (Files.isDirectory(path))
        new FolderWalk(manifests, file -> read(path, file, sink), sink, skipped).walk(path);
      else read(Manifests.parent(path), path, sink);
    }
    if (!skipped.isEmpty()) note.accept(skipped.inWords());
  }

  private void read(Path root, Path file, Consumer<? super Item> sink) {
    Metadata said = manifests.of(root, file);
    if (!due.test(file, said)) return;
    String name = root.normalize().relativize(file.normalize()).toString().replace('\\', '/');
    if (isLines(file)) lines(file, name, sink);
    else sink.accept(document(file, name, said));
  }

  static boolean isLines(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  private void lines(Path file, String name, Consumer<? super Item> sink) {
    try (InputStream in = Files.newInputStream(file)) {
      new NdjsonSource(in, name, settings).forEach(sink);
    } catch (IOException e) {
      sink.accept(unreadable(file, name, e));
    }
  }

  private Item document(Path file, String name, Metadata said) {
    byte[] bytes;
    long size;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(settings.maxBytes() + 1);
      size = Math.max(bytes.length, Files.size(file));
    } catch (IOException e) {
      return unreadable(file, name, e);
    }
    if (bytes.length > settings.maxBytes())
      return new Unreadable(
          name,
          file.toString(),
          Reason.TOO_LARGE,
          "expected at most " + settings.maxBytes() + " bytes, found " + size + ", in " + file,
          size,
          Unreadable.headOf(bytes));
    Decoded decoded = Decoded.document(bytes);
    if (decoded.complaint().isPresent()) {
      Decoded.Complaint complaint = decoded.complaint().get();
      return new Unreadable(
          name,
          file.toString(),
          complaint.reason(),
          complaint.message() + ", in " + file,
          size,
          Unreadable.headOf(bytes));
    }
    return new Document(name, decoded.text(), said);
  }

  static Unreadable unreadable(Path file, String name, IOException e) {
    return new Unreadable(
        name,
        file.toString(),
        Reason.UNREADABLE_FILE,
        "expected a file that can be read, found " + e.getClass().getSimpleName() + ": "
            + e.getMessage(),
        -1,
        Unreadable.headOf(new byte[0]));
  }
}

package org.frontwire.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
  @TempDir
  private Path folder;

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Manifests.parent(file));
    Files.write(file, bytes);
  }

  private List<Item> read(Path... paths) {
    return read(SourceSettings.DEFAULTS, paths);
  }

  private static List<Item> read(SourceSettings settings, Path... paths) {
    List<Item> items = new ArrayList<>();
    new FileSource(List.of(paths), settings).forEach(items::add);
    return items;
  }

  private static List<String> names(List<Item> items) {
    return items.stream()
        .map(i -> i instanceof Document d ? d.name() : ((Unreadable) i).reason().word())
        .toList();
  }

  @Test
  void aLineSaysWhichKindsOfFilesWereSkipped(@TempDir Path folder) throws IOException {
    for (String name : List.of("a.txt", "b.jpg", "c.JPG", "d.pdf", "README", ".hidden"))
      Files.writeString(folder.resolve(name), "Nine were killed.");
    List<String> notes = new ArrayList<>();

    new FileSource(List.of(folder), SourceSettings.DEFAULTS, notes::add).forEach(item -> {});

    assertThat(notes)
        .containsExactly(
            "skipped 4 files that are not .txt, .text, .ndjson or .jsonl: 2 .jpg, 1 .pdf, 1 without an ending");
  }

  @Test
  void aFolderIsReadWithAllBelowItSortedByName() throws IOException {
    write("b.txt", "two");
    write("a/z.txt", "one");
    write("a/notes.md", "not a document");
    write(".hidden.txt", "hidden");
    write("c.ndjson", "{\"id\":\"x\",\"text\":\"three\"}\n{\"text\":\"four\"}");

    assertThat(names(read(folder))).containsExactly("a/z.txt", "b.txt", "x", "c.ndjson:2");
  }

  @Test
  void aManifestNamesTheFilesAndTellsWhatIsKnown() throws IOException {
    write("one.txt", "one");
    write("other.txt", "not named");
    write("sub/two.txt", "two");
    write("manifest.ndjson", """
        {"file":"one.txt","url":"https://a.example/1","outlet":"A","published":"2020-01-02T03:04:05Z"}
        {"file":"sub/two.txt","outlet":"B","published":"2020-01-02"}
        """);

    List<Item> items = read(folder);

    assertThat(names(items)).containsExactly("one.txt", "sub/two.txt");
    assertThat(((Document) items.get(0)).uri()).isEqualTo("https://a.example/1");
    assertThat(((Document) items.get(1)).uri()).isEqualTo("B/sub/two.txt");
    assertThat(((Document) items.get(1)).metadata().published())
        .isEqualTo(Published.parse("2020-01-02").orElseThrow());
  }

  @Test
  void aFileGivenByNameFindsTheManifestBesideIt() throws IOException {
    write("one.dat", "one");
    write("manifest.ndjson", "{\"file\":\"one.dat\",\"outlet\":\"A\"}");

    assertThat(((Document) read(folder.resolve("one.dat")).get(0)).metadata().outlet())
        .isEqualTo("A");
  }

  @Test
  void brokenLinesOfAManifestAreSetAsideAndTheRestIsRead() throws IOException {
    write("one.txt", "one");
    write("manifest.ndjson", """
        {"file":"gone.txt"}
        {oops
        []
        {"outlet":"A"}
        {"file":7}
        {"file":"../x.txt"}
        {"file":"one.txt","published":"yesterday"}
        {"file":"one.txt"}
        """);

    assertThat(names(read(folder)))
        .containsExactly(
            "missing-file",
            "invalid-json",
            "not-an-object",
            "missing-file",
            "wrong-type",
            "missing-file",
            "bad-date",
            "one.txt");
  }

  @Test
  void badFilesAreSetAsideWithAReason() throws IOException {
    write("a.txt", "");
    write("b.txt", " \n\uFEFF\n");
    write("c.txt", new byte[] {'a', 0, 'b'});
    write("d.txt", new byte[] {'a', (byte) 0xC3, 'b'});
    write("e.txt", "<!DOCTYPE html><p>Hello");
    write("f.txt", "x".repeat(101));
    write("g.txt", "fine");

    List<Item> items = read(new SourceSettings(100), folder);

    assertThat(names(items))
        .containsExactly(
            "empty", "empty", "binary", "invalid-utf8", "unsupported-format", "too-large", "g.txt");
    assertThat(((Unreadable) items.get(3)).message())
        .isEqualTo("expected UTF-8, found byte 0xc3 at byte 1, in " + folder.resolve("d.txt"));
    assertThat(((Unreadable) items.get(5)).size()).isEqualTo(101);
  }

  @Test
  void aFolderThatIsNotThereIsAnErrorOfTheCaller() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> read(missing))
        .isInstanceOf(SourceException.class)
        .hasMessage("expected a file or folder, found none at " + missing);
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    write("a/one.txt", "one");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone"));

    assertThat(names(read(folder))).containsExactly("a/one.txt", "unreadable-file");
  }
}

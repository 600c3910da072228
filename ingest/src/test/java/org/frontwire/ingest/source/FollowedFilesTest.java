package org.frontwire.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedFilesTest {
  private static final Duration REST = Duration.ofSeconds(5);

  @TempDir
  private Path folder;

  private final List<String> notes = new ArrayList<>();
  private Instant now = Instant.parse("2024-05-02T12:00:00Z");
  private FollowedFiles followed;

  @BeforeEach
  void follow() {
    followed =
        new FollowedFiles(List.of(folder), SourceSettings.DEFAULTS, REST, () -> now, notes::add);
  }

  @Test
  void aFileIsReadOnceAndAgainWhenItHasChanged() throws IOException {
    write("a.txt", "Nine were killed.", now.minus(REST));

    assertThat(pass()).containsExactly("a.txt: Nine were killed.");
    assertThat(pass()).isEmpty();

    write("a.txt", "Ten were killed.", now.minus(REST));
    assertThat(pass()).containsExactly("a.txt: Ten were killed.");
    assertThat(pass()).isEmpty();
  }

  @Test
  void aNewFileIsReadOnceItHasRested() throws IOException {
    write("a.txt", "Nine", now);
    assertThat(pass()).isEmpty();

    now = now.plusSeconds(1);
    write("a.txt", "Nine were killed.", now);
    assertThat(pass()).isEmpty();

    now = now.plus(REST);
    assertThat(pass()).containsExactly("a.txt: Nine were killed.");
  }

  @Test
  void aFileWithATimeToComeIsReadWhenTwoPassesFoundItAlike() throws IOException {
    write("a.txt", "Nine were killed.", now.plusSeconds(86_400));

    assertThat(pass()).isEmpty();
    assertThat(pass()).containsExactly("a.txt: Nine were killed.");
    assertThat(pass()).isEmpty();
  }

  @Test
  void aFileThatLeftAndCameBackIsReadAgain() throws IOException {
    write("a.txt", "Nine were killed.", now.minus(REST));
    assertThat(pass()).hasSize(1);
    Files.delete(folder.resolve("a.txt"));
    assertThat(pass()).isEmpty();

    write("a.txt", "Nine were killed.", now.minus(REST));
    assertThat(pass()).hasSize(1);
  }

  @Test
  void aFileIsReadAgainWhenTheManifestSaysOtherwise() throws IOException {
    write("a.txt", "Nine were killed.", now.minus(REST));
    write("manifest.ndjson", "{\"file\":\"a.txt\",\"outlet\":\"Daily\"}", now.minus(REST));
    assertThat(pass()).hasSize(1);

    write("manifest.ndjson", "{\"file\":\"a.txt\",\"outlet\":\"Courier\"}", now.minus(REST));

    assertThat(pass()).hasSize(1);
    assertThat(pass()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldOnce() throws IOException {
    write("empty.txt", "", now.minus(REST));
    write("sub/manifest.ndjson", "no json", now.minus(REST));
    write("b.pdf", "%PDF", now.minus(REST));

    assertThat(pass()).hasSize(2);
    assertThat(pass()).isEmpty();
    assertThat(pass()).isEmpty();
    assertThat(notes).hasSize(1);
  }

  private List<String> pass() {
    List<String> read = new ArrayList<>();
    followed.forEach(item -> read.add(
        item instanceof Document document
            ? document.name() + ": " + document.text()
            : ((Unreadable) item).message()));
    return read;
  }

  private void write(String name, String text, Instant modified) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Manifests.parent(file));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(modified));
  }
}

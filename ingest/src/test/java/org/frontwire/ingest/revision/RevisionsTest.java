package org.frontwire.ingest.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.EntryChange;
import org.frontwire.event.PubStatus;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Metadata;
import org.frontwire.ingest.source.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {
  private static final String OLD =
      "UPDATE 1200 GMT: A tug sank off Senn, the coastguard said.\n\n\nORIGINAL ENTRY: A tug is missing off Senn, its owner said.";
  private static final String NEW =
      "UPDATE 1500 GMT: Divers found the tug, the coastguard said.\n\n\n"
          + OLD.replace("A tug sank", "A tug with a crew of five sank");

  @TempDir
  private Path folder;

  private static ArticleUpdate article(String text) {
    Metadata metadata =
        Metadata.published(Published.parse("2020-02-10").orElseThrow()).at("senn");
    return new PlainText().read(new Document("senn.txt", text, metadata));
  }

  private static List<String> changes(ArticleUpdate article) {
    return article.getEntries().stream()
        .map(e -> e.getId() + " " + e.getChange())
        .toList();
  }

  @Test
  void aNewVersionTellsWhatChangedInIt() {
    Revisions revisions = Revisions.ofThisRun();

    ArticleUpdate first = revisions.next(article(OLD)).orElseThrow();
    ArticleUpdate second = revisions.next(article(NEW)).orElseThrow();
    ArticleUpdate third = revisions.next(article(OLD)).orElseThrow();

    assertThat(first.getVersion()).isEqualTo(1);
    assertThat(changes(first)).containsExactly("update-1200-gmt ADDED", "original ADDED");
    assertThat(second.getVersion()).isEqualTo(2);
    assertThat(changes(second))
        .containsExactly("update-1500-gmt ADDED", "update-1200-gmt EDITED", "original UNCHANGED");
    assertThat(changes(third))
        .containsExactly("update-1200-gmt EDITED", "original UNCHANGED", "update-1500-gmt REMOVED");
    assertThat(third.getEntries().get(2).getText()).isEmpty();
    assertThat(third.getVersion()).isEqualTo(3);
  }

  @Test
  void anUnchangedArticleIsNotPublishedAgain() {
    Revisions revisions = Revisions.ofThisRun();
    revisions.next(article(OLD));

    assertThat(revisions.next(article(OLD))).isEmpty();
  }

  @Test
  void whatWasPublishedIsKnownInTheNextRun() {
    try (Revisions revisions = Revisions.in(folder)) {
      revisions.published(revisions.next(article(OLD)).orElseThrow());
    }

    try (Revisions revisions = Revisions.in(folder)) {
      assertThat(revisions.next(article(OLD))).isEmpty();
      assertThat(changes(revisions.next(article(NEW)).orElseThrow()))
          .contains("original UNCHANGED");
      assertThat(revisions.firstPublished("senn"))
          .contains(Published.parse("2020-02-10").orElseThrow());
    }
  }

  @Test
  void whatWasNotAcknowledgedIsPublishedAgainAsTheSameVersion() {
    try (Revisions revisions = Revisions.in(folder)) {
      revisions.published(revisions.next(article(OLD)).orElseThrow());
      revisions.next(article(NEW));
    }

    try (Revisions revisions = Revisions.in(folder)) {
      assertThat(revisions.next(article(NEW)).orElseThrow().getVersion()).isEqualTo(2);
    }
  }

  @Test
  void aLineCutOffAnywhereByACrashCostsNoMoreThanItself() throws IOException {
    try (Revisions revisions = Revisions.in(folder)) {
      revisions.published(revisions.next(article(OLD)).orElseThrow());
    }
    byte[] one = Files.readAllBytes(folder.resolve("revisions.log"));
    try (Revisions revisions = Revisions.in(folder)) {
      revisions.published(revisions.next(article(NEW)).orElseThrow());
    }
    byte[] both = Files.readAllBytes(folder.resolve("revisions.log"));

    for (int length = one.length; length < both.length; length += 7) {
      Files.write(folder.resolve("revisions.log"), java.util.Arrays.copyOf(both, length));
      try (Revisions revisions = Revisions.in(folder)) {
        ArticleUpdate again = revisions.next(article(NEW)).orElseThrow();
        assertThat(again.getVersion()).isEqualTo(2);
        revisions.published(again);
      }
      try (Revisions revisions = Revisions.in(folder)) {
        assertThat(revisions.next(article(NEW))).as("cut at %d", length).isEmpty();
      }
    }
  }

  @Test
  void theFileIsWrittenAnewWhenMostOfItIsOutdated() throws IOException {
    try (Revisions revisions = Revisions.in(folder)) {
      ArticleUpdate article = revisions.next(article(OLD)).orElseThrow();
      for (int i = 0; i < 1100; i++) revisions.published(article);
    }
    long before = Files.size(folder.resolve("revisions.log"));

    try (Revisions revisions = Revisions.in(folder)) {
      assertThat(Files.size(folder.resolve("revisions.log"))).isLessThan(before / 1000);
      assertThat(revisions.next(article(OLD))).isEmpty();
    }
  }

  @Test
  void aStateFolderHasOneUser() {
    try (Revisions first = Revisions.in(folder)) {
      assertThat(first.next(article(OLD))).isPresent();
      assertThatThrownBy(() -> Revisions.in(folder))
          .isInstanceOf(RevisionException.class)
          .hasMessage("another ingest uses the state folder " + folder);
    }
  }

  @Test
  void removedEntriesAreNotRemovedTwice() {
    Revisions revisions = Revisions.ofThisRun();
    revisions.next(article(NEW));
    revisions.next(article(OLD));

    ArticleUpdate third =
        revisions.next(article(OLD + " It is still missing, he added.")).orElseThrow();

    assertThat(third.getEntries()).noneMatch(e -> e.getChange() == EntryChange.REMOVED);
  }

  @Test
  void aNoticeWithoutWordsKeepsTheLanguageOfItsArticle() {
    Revisions revisions = Revisions.ofThisRun();
    ArticleUpdate first = revisions.next(article(OLD)).orElseThrow();

    ArticleUpdate notice = revisions
        .next(ArticleUpdate.newBuilder(article(""))
            .setLanguage("und")
            .setPubStatus(PubStatus.CANCELED)
            .build())
        .orElseThrow();

    assertThat(first.getLanguage()).isEqualTo("en");
    assertThat(notice.getLanguage()).isEqualTo("en");
    assertThat(notice.getEntries())
        .allSatisfy(entry -> assertThat(entry.getChange()).isEqualTo(EntryChange.REMOVED));
  }
}

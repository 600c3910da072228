package org.frontwire.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.PubStatus;
import org.frontwire.event.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {
  private static final String NEWS = "The council met in Marsala.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      STORY WITHDRAWN: Raid on Marsala market        | WITHDRAWAL
      Story withdrawn                                | WITHDRAWAL
      WITHDRAWN - Raid on Marsala market             | WITHDRAWAL
      RETRACTION: Marsala toll                       | WITHDRAWAL
      KILL: Marsala toll                             | WITHDRAWAL
      MANDATORY KILL, Marsala market                 | WITHDRAWAL
      This story has been withdrawn.                 | WITHDRAWAL
      CORRECTED: Raid kills 12 in Marsala            | CORRECTION
      CORRECTED-Raid kills 12 in Marsala             | CORRECTION
      UPDATE 2-CORRECTED-Raid kills 12 in Marsala    | CORRECTION
      CORRECTION: Marsala toll                       | CORRECTION
      Raid kills 12 in Marsala (Corrects toll)       | CORRECTION
      (This May 2 story corrects the toll)           | CORRECTION
      Killed in action: the roll of the brigade      | NEITHER
      Kill the bill, marchers say                    | NEITHER
      Army corrects course in Marsala                | NEITHER
      Report on prisons withdrawn by the ministry    | NEITHER
      The troops have withdrawn: all quiet in Dellin | NEITHER
      Withdrawn from the front, brigade rests        | NEITHER
      """)
  void aHeadlineSaysWhetherItCorrectsOrWithdraws(String headline, String kind) {
    Notice notice = Notice.of(article(headline, NEWS));

    assertThat(notice.isWithdrawal()).isEqualTo(kind.equals("WITHDRAWAL"));
    assertThat(notice.isCorrection()).isEqualTo(kind.equals("CORRECTION"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CANCELED", "WITHHELD"})
  void anArticleThatMayNotBeUsedIsWithdrawn(PubStatus status) {
    ArticleUpdate article =
        ArticleUpdate.newBuilder(article("Raid", NEWS)).setPubStatus(status).build();

    assertThat(Notice.of(article).isWithdrawal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Corrects toll in first paragraph,false,true",
    "Story withdrawn at the source's request,true,false",
    "Adds quotes,false,false"
  })
  void theEditorsNoteCounts(String note, boolean withdrawal, boolean correction) {
    Notice notice = Notice.of(
        ArticleUpdate.newBuilder(article("Raid", NEWS)).setEdnote(note).build());

    assertThat(notice.isWithdrawal()).isEqualTo(withdrawal);
    assertThat(notice.isCorrection()).isEqualTo(correction);
  }

  @Test
  void theFirstLineOfTheTextCountsForAllOfIt() {
    Notice notice = Notice.of(article("Raid on Marsala", "(Corrects toll in lead) " + NEWS));

    assertThat(notice.isCorrected("any")).isTrue();
  }

  @Test
  void anUpdateThatCorrectsSpeaksForItself() {
    ArticleUpdate blog = ArticleUpdate.newBuilder(article("The day in Marsala", NEWS))
        .setEntries(List.of(
            entry("update-1200", EntryKind.UPDATE, NEWS),
            entry("update-1100", EntryKind.UPDATE, "CORRECTED: Two were hurt.")))
        .build();

    Notice notice = Notice.of(blog);

    assertThat(notice.isCorrected("update-1100")).isTrue();
    assertThat(notice.isCorrected("update-1200")).isFalse();
  }

  @Test
  void whatReadersWriteIsNoNotice() {
    ArticleUpdate article = ArticleUpdate.newBuilder(article("Raid on Marsala", NEWS))
        .setEntries(List.of(entry("comment-1", EntryKind.COMMENT, "STORY WITHDRAWN! Shame on you")))
        .build();

    assertThat(Notice.of(article).isWithdrawal()).isFalse();
  }

  private static ArticleUpdate article(String headline, String text) {
    Instant at = Instant.parse("2024-05-02T10:00:00Z");
    return ArticleUpdate.newBuilder()
        .setUri("courier/raid")
        .setHeadline(headline)
        .setFirstCreated(at)
        .setVersionCreated(at)
        .setPrecision(TimePrecision.MINUTE)
        .setEntries(List.of(
            entry("headline", EntryKind.HEADLINE, headline), entry("body", EntryKind.BODY, text)))
        .build();
  }

  private static Entry entry(String id, EntryKind kind, String text) {
    return Entry.newBuilder()
        .setId(id)
        .setKind(kind)
        .setPublishedAt(Instant.parse("2024-05-02T10:00:00Z"))
        .setPrecision(TimePrecision.MINUTE)
        .setStart(0)
        .setEnd(text.length())
        .setText(text)
        .build();
  }
}

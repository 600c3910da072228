package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.dedupe.Pages.MORNING;
import static org.frontwire.dedupe.Pages.entry;
import static org.frontwire.dedupe.Pages.page;

import java.util.Optional;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {
  private static final Entry STORY =
      entry("body", EntryKind.BODY, "Rain fell on the valley.", MORNING);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      BOILERPLATE | by AFP                                            | AFP
      BOILERPLATE | By Jane Doe, Agence France-Presse                 |
      BOILERPLATE | Homs / AFP                                        | AFP
      BOILERPLATE | LONDON/Reuters                                    | Reuters
      BOILERPLATE | Source: Xinhua                                    | Xinhua
      BOILERPLATE | Associated Press                                  | AP
      BODY        | OSLO (Reuters) - The ferry sank at noon.          | Reuters
      BODY        | The ferry sank at noon. (AFP)                     | AFP
      BODY        | "It was dark," a fisherman told AFP.              | AFP
      BODY        | A nurse told The Associated Press she was tired.  | AP
      BODY        | AP contributed to this report.                    | AP
      BODY        | The mayor met editors of Reuters and AFP.         |
      BODY        | An office of AFP was hit.                         |
      CAPTION     | A flooded street. / AFP PHOTO / JOHN ROE          |
      CAPTION     | The mayor at the bridge (Jane Doe/TASS)           |
      CAPTION     | Jane Doe—AFP                                      |
      COMMENT     | by AFP                                            |
      TEASER      | by AFP                                            |
      """)
  void aCreditInThePageSpeaksForItsStory(EntryKind kind, String words, String agency) {
    Credits credits = Credits.of(
        page("Daily Star", MORNING, entry("credit", kind, words, MORNING), STORY),
        new CutEntries());

    assertThat(credits.credit(STORY)).isEqualTo(Optional.ofNullable(agency));
  }

  @Test
  void aPhotographerIsCreditedForTheCaptionOnly() {
    Entry caption =
        entry("caption", EntryKind.CAPTION, "A flooded street. / AFP PHOTO / JOHN ROE", MORNING);

    Credits credits = Credits.of(page("Daily Star", MORNING, caption, STORY), new CutEntries());

    assertThat(credits.credit(caption)).contains("AFP");
    assertThat(credits.credit(STORY)).isEmpty();
  }

  @Test
  void aCreditInAnUpdateSpeaksForThatUpdateOnly() {
    Entry copied =
        entry("update-1", EntryKind.UPDATE, "UPDATE 0900 GMT: (AFP) The bridge fell.", MORNING);
    Entry own = entry("update-2", EntryKind.UPDATE, "UPDATE 0800 GMT: The bridge shook.", MORNING);

    Credits credits = Credits.of(page("Daily Star", MORNING, copied, own), new CutEntries());

    assertThat(credits.credit(copied)).contains("AFP");
    assertThat(credits.credit(own)).isEmpty();
  }

  @Test
  void whatWasToldToAnAgencyCreditsNoLiveBlog() {
    Entry told =
        entry("quote", EntryKind.BODY, "A driver told AFP that the road was gone.", MORNING);
    Entry update =
        entry("update-1", EntryKind.UPDATE, "UPDATE 0900 GMT: The bridge fell.", MORNING);

    Credits credits = Credits.of(page("Daily Star", MORNING, told, update), new CutEntries());

    assertThat(credits.credit(update)).isEmpty();
    assertThat(credits.credit(told)).contains("AFP");
  }

  @Test
  void theBylineOfTheMetadataSpeaksForAll() {
    ArticleUpdate page = ArticleUpdate.newBuilder(page("Daily Star", MORNING, STORY))
        .setByline("Jane Doe, Reuters")
        .build();

    assertThat(Credits.of(page, new CutEntries()).credit(STORY)).contains("Reuters");
  }

  @Test
  void theStrongerCreditWins() {
    Entry byline = entry("byline", EntryKind.BOILERPLATE, "by Reuters", MORNING);
    Entry told =
        entry("told", EntryKind.BODY, "A driver told AFP that the road was gone.", MORNING);

    assertThat(Credits.of(page("Daily Star", MORNING, told, byline), new CutEntries())
            .credit(told))
        .contains("Reuters");
  }
}

package org.frontwire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontwire.event.ArticleUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

  private static List<String> updates(String published, String... labels) {
    StringBuilder text = new StringBuilder();
    for (String label : labels)
      text.append(label).append(": Something happened in the harbour town, it is said.\n\n\n");
    ArticleUpdate article = Reading.of(text.toString(), published, null);
    return article.getEntries().stream()
        .map(e -> e.getPublishedAt().toString().substring(0, 16))
        .toList();
  }

  @Test
  void theNewestUpdateStandsFirst() {
    assertThat(updates("2020-02-10", "UPDATE 1500 GMT", "UPDATE 1200 GMT", "UPDATE 0700 GMT"))
        .containsExactly("2020-02-10T15:00", "2020-02-10T12:00", "2020-02-10T07:00");
  }

  @Test
  void aClockThatGoesBackHasPassedMidnight() {
    assertThat(updates("2020-02-10", "UPDATE 0040 GMT", "UPDATE 2330 GMT", "UPDATE 2200 GMT"))
        .containsExactly("2020-02-11T00:40", "2020-02-10T23:30", "2020-02-10T22:00");
  }

  @Test
  void updatesInReadingOrderStayOnTheirDay() {
    assertThat(updates("2020-02-10", "UPDATE 0700 GMT", "UPDATE 0820 GMT", "UPDATE 1100 GMT"))
        .containsExactly("2020-02-10T07:00", "2020-02-10T08:20", "2020-02-10T11:00");
  }

  @Test
  void aSlipInTheOrderIsNoNewDay() {
    assertThat(updates("2020-02-10", "UPDATE 1500 GMT", "UPDATE 1430 GMT", "UPDATE 1445 GMT"))
        .containsExactly("2020-02-10T15:00", "2020-02-10T14:30", "2020-02-10T14:45");
  }

  @Test
  void theFirstUpdateOfALateArticleCanBeAfterMidnight() {
    assertThat(updates("2020-02-10T23:20:00Z", "UPDATE 0110 GMT", "UPDATE 0015 GMT"))
        .containsExactly("2020-02-11T01:10", "2020-02-11T00:15");
  }

  @Test
  void aStampWithItsDayNeedsNoGuess() {
    assertThat(updates("2020-12-30", "UPDATE 4 p.m. GMT (Jan. 2)", "UPDATE 9 a.m. GMT (Dec. 31)"))
        .containsExactly("2021-01-02T16:00", "2020-12-31T09:00");
  }

  @Test
  void textWithoutAStampIsNotLaterThanTheOldestUpdate() {
    ArticleUpdate blog = Reading.of(
        "UPDATE 0700 GMT: A tug has sunk, it is said.\n\n\nORIGINAL ENTRY: The tug left at dawn, it is said.",
        "2020-02-10T18:00:00Z",
        null);

    assertThat(Reading.times(blog))
        .containsExactly(
            "update-0700-gmt 2020-02-10T07:00:00Z MINUTE", "original 2020-02-10T07:00:00Z DAY");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      UPDATE 2230 GMT: Ships left.          | UPDATE 2230 GMT      | 2020-07-10T22:30
      UPDATE, 2230 GMT: Ships left.         | UPDATE, 2230 GMT     | 2020-07-10T22:30
      Update 10:30 p.m. GMT - Ships left.   | Update 10:30 p.m. GMT | 2020-07-10T22:30
      UPDATE (2230 GMT): Ships left.        | UPDATE (2230 GMT)    | 2020-07-10T22:30
      [UPDATE 22:30 UTC] Ships left.        | UPDATE 22:30 UTC     | 2020-07-10T22:30
      UPDATE at 10.30pm BST: Ships left.    | UPDATE at 10.30pm BST | 2020-07-10T21:30
      Update 3, 11 p.m. ET: Ships left.     | Update 3, 11 p.m. ET | 2020-07-11T03:00
      UPDATE 2230 GMT+3: Ships left.        | UPDATE 2230 GMT+3    | 2020-07-10T19:30
      2230 GMT: Ships left.                 | 2230 GMT             | 2020-07-10T22:30
      22:30 GMT – Ships left.               | 22:30 GMT            | 2020-07-10T22:30
      UPDATED 12:05 a.m. GMT: Ships left.   | UPDATED 12:05 a.m. GMT | 2020-07-10T00:05
      """)
  void stampsComeInManyShapes(String line, String label, String at) {
    ArticleUpdate article = Reading.of(line, "2020-07-10", null);

    assertThat(article.getEntries().get(0).getLabel()).contains(label);
    assertThat(article.getEntries().get(0).getPublishedAt().toString()).startsWith(at);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      UPDATE 3-Ships leave the harbour of Senn
      Update on the ships that left
      Updated plans for 2030 were shown on Monday.
      2230 people had left by noon, he said.
      UPDATE 2020: a year in ships, as told by the crews.
      At 2230 GMT the ships left, he said.
      UPDATE 2599 GMT: No clock shows that, he said.
      """)
  void otherLinesAreNoStamps(String line) {
    ArticleUpdate article = Reading.of(line, "2020-07-10", null);

    assertThat(article.getEntries())
        .noneMatch(e -> e.getKind() == org.frontwire.event.EntryKind.UPDATE);
  }
}

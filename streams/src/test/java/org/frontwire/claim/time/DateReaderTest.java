package org.frontwire.claim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.frontwire.claim.context.DateMention;
import org.frontwire.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It burned on Thursday.; 2024-04-25..2024-04-25",
        "It burned on Wednesday.; 2024-05-01..2024-05-01",
        "It burned last Wednesday.; 2024-04-24..2024-04-24",
        "It burned late Friday.; 2024-04-26..2024-04-26",
        "It burned yesterday.; 2024-04-30..2024-04-30",
        "It burned today.; 2024-05-01..2024-05-01",
        "It burned overnight.; 2024-04-30..2024-05-01",
        "It burned three days ago.; 2024-04-28..2024-04-28",
        "It burned on March 16.; 2024-03-16..2024-03-16",
        "It burned on 16 November.; 2023-11-16..2023-11-16",
        "It burned on July 16, 2021.; 2021-07-16..2021-07-16",
        "It burned on Monday, April 29.; 2024-04-29..2024-04-29",
        "It burned in early April.; 2024-04-01..2024-04-10",
        "It burned in late April.; 2024-04-21..2024-04-30",
        "It burned in June 2020.; 2020-06-01..2020-06-30",
        "It burned in 2011.; 2011-01-01..2011-12-31",
        "It has burned since March 2019.; 2019-03-01..2024-05-01",
        "It burned in the past two weeks.; 2024-04-17..2024-05-01",
        "It burned last month.; 2024-04-01..2024-04-30",
        "It burned on April 2 and over the next month.; 2024-04-02..2024-04-02 2024-04-02..2024-05-02",
        "It may march on.; ''"
      })
  void daysAreCountedFromPublication(String sentence, String days) {
    List<DateMention> found =
        DateReader.read(Sentences.of(sentence).get(0), LocalDate.of(2024, 5, 1));

    assertThat(found.stream().map(DateReaderTest::shown).collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  private static String shown(DateMention mention) {
    return mention.range().getStart().orElseThrow() + ".."
        + mention.range().getEnd().orElseThrow();
  }
}

package org.frontwire.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "Bāb al-Hadīd, bab al hadid",
    "St. Mary's, st marys",
    "'  the  Old  Mill  ', the old mill",
    "'', ''"
  })
  void spellingsOfOneNameFoldToTheSame(String name, String folded) {
    assertThat(Words.folded(name)).isEqualTo(folded);
  }

  @Test
  void wordsAreSingularAndOfThreeLettersOrMore() {
    assertThat(Words.of("six commanders of an army")).containsExactly("army", "commander", "six");
  }
}

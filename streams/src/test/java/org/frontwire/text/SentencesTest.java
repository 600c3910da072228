package org.frontwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The U.S. Secretary arrived. He left.; 2",
        "It began at 5 p.m. Thursday near the bridge.; 1",
        "It began at 5 p.m. The bridge fell.; 2",
        "Sen. Okoro met Gen. Pratt. Both smiled.; 2",
        "J. R. Miller spoke.; 1",
        "\"We are safe.\" The mayor smiled.; 2",
        "\"Are you safe?\" asked the mayor.; 1",
        "About 3.5 million fled. None returned!; 2",
        "He was hurt in the U.S. on Monday.; 1"
      })
  void aFullStopEndsASentenceUnlessItAbbreviates(String text, int sentences) {
    assertThat(Sentences.of(text)).hasSize(sentences);
  }

  @Test
  void aBlankLineEndsASentence() {
    List<Sentence> sentences = Sentences.of("Storm hits coast\n\nThree boats sank.");

    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).isHeading()).isTrue();
    assertThat(sentences.get(1).isHeading()).isFalse();
  }

  @Test
  void aHardWrappedLineGoesOnInTheNext() {
    String text =
        "SEVENTEEN FARMERS WERE HURT WHEN A BRIDGE COLLAPSED OVER THE\nGREEN RIVER NEAR THE OLD MARKET TOWN OF OAKDALE LATE\nON SUNDAY.";

    assertThat(Sentences.of(text)).hasSize(1);
  }

  @Test
  void aShortLineEndsABlock() {
    assertThat(
            Sentences.of(
                "Leave a reply\nFour people were hurt when a long train left the rails close to the old harbour station on Sunday night and fell."))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the rebel-held town; the|rebel-held|town",
        "Oakdale's mayor; Oakdale|'s|mayor",
        "won\u2019t go; won\u2019t|go",
        "a 12-km front; a|12-km|front",
        "10-15 people; 10|-|15|people",
        "290,000 dead, 7.5 miles; 290,000|dead|,|7.5|miles",
        "U.S. troops; U.S.|troops",
        "$6 (tea); $|6|(|tea|)"
      })
  void wordsAreCutAsANewsroomReadsThem(String text, String tokens) {
    assertThat(Sentences.of(text).get(0).tokens().stream().map(Token::text))
        .containsExactly(tokens.split("\\|"));
  }

  @Test
  void noCharacterIsLostAndEveryTokenSlicesBack() {
    long seed = 20260711;
    Random random = new Random(seed);
    String alphabet = "abcXYZ019 .,;:!?'\u2019\"\u201c\u201d-\n\n()$\u0639\ud83d\ude00";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }

      assertSlices(text.toString(), seed);
    }
  }

  private static void assertSlices(String text, long seed) {
    StringBuilder left = new StringBuilder(text);
    int last = 0;
    for (Sentence sentence : Sentences.of(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).as("seed %d text %s", seed, text).isGreaterThanOrEqualTo(last);
        assertThat(text.substring(token.start(), token.end()))
            .as("seed %d", seed)
            .isEqualTo(token.text());
        for (int i = token.start(); i < token.end(); i++) {
          left.setCharAt(i, ' ');
        }
        last = token.end();
      }
    }
    assertThat(left.toString().isBlank()).as("seed %d lost in %s", seed, text).isTrue();
  }

  @Test
  void aSentenceNeverGrowsWithoutBound() {
    assertThat(Sentences.of("word ".repeat(10_000)))
        .allSatisfy(s -> assertThat(s.size()).isLessThanOrEqualTo(Sentences.MAX_TOKENS + 3));
  }
}

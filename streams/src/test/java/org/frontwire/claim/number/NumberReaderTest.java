package org.frontwire.claim.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.frontwire.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "eleven men; 11 EXACT",
        "twenty-one men; 21 EXACT",
        "two hundred and six men; 206 EXACT",
        "290,000 people; 290000 EXACT",
        "3 385 people; 3385 EXACT",
        "1.5 million people; 1500000 EXACT",
        "half a million people; 500000 EXACT",
        "half a dozen men; 6 EXACT",
        "two dozen men; 24 EXACT",
        "a hundred men; 100 EXACT",
        "at least 20 men; 20 AT_LEAST",
        "no fewer than 20 men; 20 AT_LEAST",
        "20 or more men; 20 AT_LEAST",
        "more than a dozen men; 12 MORE_THAN",
        "up to 50 men; 50 UP_TO",
        "some 30 men; 30 ABOUT",
        "between 10 and 15 men; 10-15 RANGE",
        "10 to 15 men; 10-15 RANGE",
        "10-15 men; 10-15 RANGE",
        "two or three men; 2-3 RANGE",
        "rose from 10 to 15; 10 EXACT,15 EXACT",
        "dozens of men; 24 INDEFINITE",
        "scores of men; 40 INDEFINITE",
        "several men; 3 INDEFINITE",
        "a few men; 3 INDEFINITE",
        "tens of thousands of men; 20000 INDEFINITE",
        "several hundred men; 300 INDEFINITE",
        "On July 16 200 men; 16 EXACT,200 EXACT"
      })
  void wordsAreReadAsNumbers(String words, String numbers) {
    String read = NumberReader.read(Sentences.of(words).get(0).tokens()).stream()
        .map(NumberReaderTest::shown)
        .collect(Collectors.joining(","));

    assertThat(read).isEqualTo(numbers);
  }

  private static String shown(NumberMention number) {
    String upper = number.upper() == number.value() ? "" : "-" + number.upper();
    return number.value() + upper + " " + number.qualifier();
  }
}

package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontwire.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Six miners died                          | 6 miners died                            | true
      Twenty-one people fled                   | 21 people fled                           | true
      Two dozen people fled                    | 24 people fled                           | true
      Half a dozen people fled                 | 6 people fled                            | true
      Half a million people fled               | 500,000 people fled                      | true
      Hundreds of people fled                  | 100 people fled                          | false
      290,000 people fled                      | 290000 people fled                       | true
      1.5 million people fled                  | 1,500,000 people fled                    | true
      Six miners died                          | Seven miners died                        | false
      Six miners died, two of them women       | Six miners died                          | false
      Six miners died on Monday                | Six miners died                          | true
      Six miners died on Monday                | Six miners died on Tuesday               | false
      Six miners died on July 19               | Six miners died                          | true
      Six miners died on July 19               | Six miners died on 19 July, 2016         | true
      Six miners died on July 19               | Six miners died on July 20               | false
      Six miners have died since 2016          | Six miners have died                     | true
      Six miners died in 2016                  | Six miners died in 2017                  | false
      2016 miners died                         | Miners died                              | false
      The five-year war went on                | The war went on                          | true
      A 14-strong cell was found               | A cell of 14 was found                   | true
      A 14-strong cell was found               | A cell was found                         | false
      One of the bridges fell                  | A bridge fell                            | true
      One bridge fell                          | Two bridges fell                         | false
      No one was hurt                          | Nobody was hurt                          | true
      """)
  void figuresAgreeOrNot(String one, String other, boolean agree) {
    assertThat(Figures.agree(figures(one), figures(other))).isEqualTo(agree);
    assertThat(Figures.agree(figures(other), figures(one))).isEqualTo(agree);
  }

  private static int[] figures(String text) {
    return Fingerprints.ascending(Figures.of(Sentences.of(text).get(0).tokens()));
  }
}

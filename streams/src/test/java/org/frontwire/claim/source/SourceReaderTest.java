package org.frontwire.claim.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontwire.claim.context.Attribution;
import org.frontwire.text.Sentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          Nine sailors drowned, the harbour office said.               | the harbour office
          According to the harbour office, nine sailors drowned.       | the harbour office
          "Nine sailors drowned," said Captain Anna Lind.              | Captain Anna Lind
          They said nine sailors drowned.                              | They
          Nine sailors drowned off the cape.                           | -
          The loss was an event that no newspaper had reported.        | -
          Nobody said how many sailors drowned.                        | -
          """)
  void tellsWhoIsQuoted(String sentence, @Nullable String source) {
    Attribution found = SourceReader.read(Sentences.of(sentence).get(0));

    assertThat(found == null ? null : found.source()).isEqualTo(source);
  }
}

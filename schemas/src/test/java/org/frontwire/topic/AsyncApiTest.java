package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

  private static final Path REFERENCE = Path.of("..", "docs", "asyncapi.yaml");

  @Test
  void theTopicReferenceSaysWhatTheCatalogueSays() throws IOException {
    if ("write".equals(System.getProperty("golden"))) Files.writeString(REFERENCE, AsyncApi.text());

    assertThat(REFERENCE).content().isEqualTo(AsyncApi.text());
  }
}

package org.frontwire.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExampleFileTest {
  private static final Path EXAMPLE = Path.of("..", "docs", "frontwire.properties");
  private static final String HEAD = """
      # Every setting of Frontwire with its default. Written from the catalogue by ExampleFileTest (-Dgolden=write). Do not edit.
      #
      # For --config FILE or FRONTWIRE_CONFIG. Stronger than this file: variables (FRONTWIRE_HTTP_PORT, FRONTWIRE_KAFKA_SASL_JAAS_CONFIG),
      # stronger than those: flags. 'frontwire config' prints what is in force. A name with -file behind it names a file with the value.
      """;
  private static final String TAIL = """

      # Any property of Kafka's clients. Before a name: producer., consumer., admin., main.consumer. and so on for one kind of client.
      # kafka.security.protocol = SASL_SSL
      # kafka.sasl.mechanism = SCRAM-SHA-256
      # kafka.sasl.jaas.config-file = /run/secrets/jaas
      # kafka.ssl.truststore.location = /run/secrets/ca.pem
      # kafka.ssl.truststore.type = PEM

      # Properties of the registry's client: basic.auth.user.info, bearer.auth.token, proxy.host, proxy.port, ssl.keystore., ssl.truststore.
      # registry.basic.auth.user.info-file = /run/secrets/registry
      """;

  @Test
  void theExampleSaysWhatTheCatalogueSays() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    for (Key key : Key.values()) {
      text.append("\n# ").append(key.description()).append(" Used by: ").append(key.commands());
      text.append("\n# ")
          .append(key.key())
          .append(" = ")
          .append(key.otherwise())
          .append('\n');
    }
    text.append(TAIL);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(EXAMPLE, text);
    }

    assertThat(EXAMPLE).content().isEqualTo(text.toString());
  }

  @Test
  void everySettingThatItShowsIsKnown() throws IOException {
    assertThat(Files.readAllLines(EXAMPLE))
        .filteredOn(line -> line.matches("# [a-z.-]+ = .*"))
        .hasSizeGreaterThan(Key.values().length)
        .allSatisfy(line -> {
          String name = line.substring(2, line.indexOf(" = ")).replaceFirst("-file$", "");
          assertThat(Names.isKnown(name)).as(name).isTrue();
        });
  }
}

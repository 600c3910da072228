package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionTest {

  private static final Registry REGISTRY =
      new Registry("https://registry", Map.of("ssl.truststore.location", "ca.pem"));

  @Test
  void eachClientGetsThePropertiesThatItKnows() {
    Connection connection = new Connection(
        "kafka:9093",
        REGISTRY,
        Map.of(
            "security.protocol", "SSL",
            "max.poll.records", "7",
            "linger.ms", "9",
            "admin.retries", "1",
            "consumer.client.rack", "b",
            "producer.acks", "0",
            "num.stream.threads", "3"));

    assertThat(connection.admin())
        .containsOnly(
            Map.entry("bootstrap.servers", "kafka:9093"),
            Map.entry("security.protocol", "SSL"),
            Map.entry("retries", "1"));
    assertThat(connection.consumer())
        .containsEntry("bootstrap.servers", "kafka:9093")
        .containsEntry("security.protocol", "SSL")
        .containsEntry("max.poll.records", "7")
        .containsEntry("client.rack", "b")
        .containsEntry("schema.registry.ssl.truststore.location", "ca.pem")
        .doesNotContainKeys("linger.ms", "retries", "acks", "num.stream.threads");
    assertThat(connection.producer())
        .containsEntry("security.protocol", "SSL")
        .containsEntry("linger.ms", "9")
        .containsEntry("acks", "0")
        .containsEntry("schema.registry.url", "https://registry")
        .doesNotContainKeys("max.poll.records", "client.rack", "num.stream.threads");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          http://r:8081                   |                  | http://r:8081
          http://a:b@r:8081/apis          | a:b              | http://r:8081/apis
          https://a:p%40ss+w%2Fd@r        | a:p@ss+w/d       | https://r
          https://a:p@ss@r/x@y            | a:p@ss           | https://r/x@y
          http://a:b@r, http://a:b@s      | a:b              | http://r,http://s
          mock://news                     |                  | mock://news
          """)
  void aUserInAnAddressIsTakenOutOfIt(String written, String user, String url) {
    Registry registry = Registry.at(written);

    assertThat(registry.url()).isEqualTo(url);
    assertThat(registry.client().get("basic.auth.user.info")).isEqualTo(user);
    assertThat(registry.serdes().get("basic.auth.credentials.source"))
        .isEqualTo(user == null ? null : "USER_INFO");
  }

  @Test
  void nothingSecretIsPrinted() {
    Connection connection = new Connection(
        "kafka:9093", Registry.at("https://a:hush@r"), Map.of("sasl.jaas.config", "hush"));

    assertThat(connection + " " + connection.registry()).doesNotContain("hush");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          x.ScramLoginModule required username="news desk" password="p";  | User:news desk
          x.ScramLoginModule required username="news" password="p";       | User:news
          x.PlainLoginModule required password=p username=desk-2;         | User:desk-2
          x.OAuthBearerLoginModule required;                              |
          """)
  void thePrincipalIsTheUserOfSasl(String jaas, String principal) {
    Connection connection = new Connection("k:1", REGISTRY, Map.of("sasl.jaas.config", jaas));

    assertThat(connection.principal().orElse(null)).isEqualTo(principal);
  }
}

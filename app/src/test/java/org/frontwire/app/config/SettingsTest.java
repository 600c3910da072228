package org.frontwire.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.runtime.StreamsSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void theDefaultsAreThoseOfTheMonitor() {
    Settings settings = Settings.of(Optional.empty(), Map.of(), List.of());

    assertThat(settings.streams()).isEqualTo(StreamsSettings.defaults());
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(15));
    assertThat(settings.data()).isEqualTo(Path.of("data"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
            |    |   | 8080 | default
          1 |    |   | 1    | FILE:2
          1 | 2  |   | 2    | FRONTWIRE_HTTP_PORT
          1 | '' |   | 1    | FILE:2
          1 | 2  | 3 | 3    | --port
            | 2  | 3 | 3    | --port
            |    | 3 | 3    | --port
          """)
  void flagsComeBeforeVariablesBeforeTheFileBeforeDefaults(
      @Nullable String file,
      @Nullable String variable,
      @Nullable String flag,
      String value,
      String from)
      throws IOException {
    Path written = written(file == null ? "" : "# the page\nhttp-port = " + file);
    Map<String, String> environment =
        variable == null ? Map.of() : Map.of("FRONTWIRE_HTTP_PORT", variable);
    List<Given> flags = flag == null ? List.of() : List.of(new Given("http-port", flag, "--port"));

    Settings settings = Settings.of(Optional.of(written), environment, flags);

    assertThat(settings.value(Key.HTTP_PORT)).isEqualTo(value);
    assertThat(settings.lines())
        .containsSubsequence(
            "# " + from.replace("FILE", written.toString()), "http-port = " + value);
  }

  @Test
  void theEnvironmentMayNameTheFileAndAFlagAnotherOne() throws IOException {
    Path one = Files.writeString(folder.resolve("one.properties"), "http-port = 1");
    Path two = Files.writeString(folder.resolve("two.properties"), "http-port = 2");
    Map<String, String> environment = Map.of("FRONTWIRE_CONFIG", one.toString());

    assertThat(Settings.of(Optional.empty(), environment, List.of()).value(Key.HTTP_PORT))
        .isEqualTo("1");
    assertThat(Settings.of(Optional.of(two), environment, List.of()).value(Key.HTTP_PORT))
        .isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          FRONTWIRE_BOOTSTRAP_SERVERS             | bootstrap-servers
          FRONTWIRE_COMMIT_INTERVAL               | commit-interval
          FRONTWIRE_KAFKA_SASL_JAAS_CONFIG        | kafka.sasl.jaas.config
          FRONTWIRE_KAFKA_PRODUCER_LINGER_MS      | kafka.producer.linger.ms
          FRONTWIRE_REGISTRY_URL                  | registry-url
          FRONTWIRE_REGISTRY_BASIC_AUTH_USER_INFO | registry.basic.auth.user.info
          FRONTWIRE_KAFKA_SSL_KEY_PASSWORD_FILE   | kafka.ssl.key.password-file
          FRONTWIRE_REGISTRY_URL_FILE             | registry-url-file
          """)
  void eachVariableStandsForOneSetting(String variable, String name) {
    assertThat(Names.ofVariable(variable)).hasValue(name);
  }

  @Test
  void noTwoSettingsShareAVariable() {
    assertThat(Names.all()).hasSizeGreaterThan(500).allMatch(Names::isKnown);
    assertThat(KafkaNames.all()).allMatch(name -> Names.isKnown("kafka." + name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          bootstrap-server               | bootstrap-servers
          bootstrap                      | bootstrap-servers
          bootstrap.servers              | bootstrap-servers
          HTTP_PORT                      | http-port
          standby-replica                | standby-replicas
          comit-interval                 | commit-interval
          sasl.jaas.config               | kafka.sasl.jaas.config
          kafka.sasl.jass.config         | kafka.sasl.jaas.config
          kafka.bootstrap.servers        | bootstrap-servers
          kafka.produser.linger.ms       | kafka.producer.linger.ms
          registry.basic.auth.userinfo   | registry.basic.auth.user.info
          """)
  void anUnknownNameIsRefusedWithTheNearestKnownOne(String unknown, String nearest)
      throws IOException {
    Path file = written("\n" + unknown + " = x");

    assertThatThrownBy(() -> Settings.of(Optional.of(file), Map.of(), List.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessage(file + ":2: expected a setting, came '" + unknown
            + "'; the nearest known one is '" + nearest + "'");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          FRONTWIRE_BOOTSTRAP               | FRONTWIRE_BOOTSTRAP_SERVERS
          FRONTWIRE_HTTPPORT                | FRONTWIRE_HTTP_PORT
          FRONTWIRE_KAFKA_SASL_JASS_CONFIG  | FRONTWIRE_KAFKA_SASL_JAAS_CONFIG
          """)
  void soIsAnUnknownVariable(String unknown, String nearest) {
    assertThatThrownBy(() -> Settings.of(Optional.empty(), Map.of(unknown, "x"), List.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("the variable " + unknown + "; the nearest known one is " + nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "FRONTWIRE_JAVA_OPTS, -Xmx1g",
    "FRONTWIRE_HOME, /opt/frontwire",
    "FRONTWIRE_SERVICE_HOST, 10.0.0.7",
    "FRONTWIRE_PORT, tcp://10.0.0.7:8080",
    "FRONTWIRE_MONITOR_SERVICE_PORT_HTTP, 8080",
    "FRONTWIRE_MONITOR_PORT_8080_TCP_ADDR, 10.0.0.7",
    "PATH, /bin"
  })
  void variablesOfTheLauncherAndOfKubernetesArePassedOver(String variable, String text) {
    assertThat(Settings.of(Optional.empty(), Map.of(variable, text), List.of()).lines())
        .isEqualTo(Settings.of(Optional.empty(), Map.of(), List.of()).lines());
  }

  @Test
  void aSettingThatIsSaidTwiceInOnePlaceIsRefused() throws IOException {
    Path file = written("data = a\nhttp-port = 1\ndata = b");

    assertThatThrownBy(() -> Settings.of(Optional.of(file), Map.of(), List.of()))
        .hasMessage(file + ":3: expected each setting once, came 'data' again");
  }

  @ParameterizedTest
  @CsvSource({"http-port, 70000, 0 to 65535", "timeout, 0, 1 to 3600", "data, '', a folder"})
  void aWrongValueSaysWhereItStands(String name, String value, String expected) throws IOException {
    Path file = written(name + " = " + value);

    assertThatThrownBy(() -> Settings.of(Optional.of(file), Map.of(), List.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(file + ":1: " + name + ": expected ")
        .hasMessageContaining(expected);
  }

  @Test
  void aSecretIsReadFromItsFileWithoutTheLastLineEnd() throws IOException {
    Path secret = Files.writeString(folder.resolve("jaas"), " a b\nc \r\n");
    Map<String, String> environment =
        Map.of("FRONTWIRE_KAFKA_SASL_JAAS_CONFIG_FILE", secret.toString());

    Settings settings = Settings.of(Optional.empty(), environment, List.of());

    assertThat(settings.connection().kafka()).containsEntry("sasl.jaas.config", " a b\nc ");
    assertThat(settings.lines())
        .endsWith(
            "# FRONTWIRE_KAFKA_SASL_JAAS_CONFIG_FILE", "kafka.sasl.jaas.config-file = " + secret);
  }

  @Test
  void aSecretWhoseFileIsNotThereIsALine() {
    Given given = new Given("kafka.ssl.key.password-file", "nowhere", "--set");

    assertThatThrownBy(() -> Settings.of(Optional.empty(), Map.of(), List.of(given)))
        .hasMessage("--set: expected a file with the value of 'kafka.ssl.key.password-file', but"
            + " nowhere cannot be read (NoSuchFileException)");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          kafka.sasl.jaas.config               | a hush b             | # kafka.sasl.jaas.config = ****
          kafka.producer.ssl.keystore.key      | hush                 | # kafka.producer.ssl.keystore.key = ****
          registry.basic.auth.user.info        | news:hush            | # registry.basic.auth.user.info = ****
          registry.ssl.keystore.password       | hush                 | # registry.ssl.keystore.password = ****
          registry-url                         | http://a:hush@r/apis | # registry-url = http://****@r/apis
          kafka.security.protocol              | SSL                  | kafka.security.protocol = SSL
          """)
  void secretsAreNotPrinted(String name, String value, String line) {
    Given given = new Given(name, value, "--set");

    Settings settings = Settings.of(Optional.empty(), Map.of(), List.of(given));

    assertThat(settings.lines()).contains(line).noneMatch(printed -> printed.contains("hush"));
  }

  @Test
  void whatIsPrintedCanBeReadBack() throws IOException {
    Path file = written("""
        http-host = 0.0.0.0
        data = C:\\\\news \\
               desk
        kafka.client.id = \\u00e9\\n#x
        """);
    Settings settings = Settings.of(Optional.of(file), Map.of(), List.of());

    Path printed = Files.write(folder.resolve("printed.properties"), settings.lines());
    Settings read = Settings.of(Optional.of(printed), Map.of(), List.of());

    assertThat(settings.value(Key.DATA)).isEqualTo("C:\\news desk");
    assertThat(read.streams()).isEqualTo(settings.streams());
    assertThat(read.connection().kafka()).containsEntry("client.id", "é\n#x");
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("frontwire.properties"), text);
  }
}

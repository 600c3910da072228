package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaAdminTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(3);

  @Test
  void anEmptyRegistryIsFilledOnce() throws IOException {
    try (FakeRegistry registry = new FakeRegistry()) {
      SchemaAdmin admin = new SchemaAdmin(Registry.at(registry.url()), TIMEOUT);

      List<Finding> first = admin.register(Topics.all());
      List<Finding> second = admin.register(Topics.all());

      assertThat(first).hasSize(9).allMatch(finding -> finding.kind() == Finding.Kind.CREATED);
      assertThat(second).hasSize(9).allMatch(finding -> finding.kind() == Finding.Kind.FINE);
      assertThat(admin.check(Topics.all())).noneMatch(Finding::isProblem);
    }
  }

  @Test
  void checkingChangesNothing() throws IOException {
    try (FakeRegistry registry = new FakeRegistry()) {
      List<Finding> findings =
          new SchemaAdmin(Registry.at(registry.url()), TIMEOUT).check(List.of(Topics.ALERTS));

      assertThat(findings)
          .extracting(Finding::message)
          .containsExactly("frontwire.alerts-value: expected our schema, found nothing");
      assertThat(registry.requests)
          .noneMatch(request -> request.startsWith("PUT")
              || request.startsWith("POST /subjects/frontwire.alerts-value/versions"));
    }
  }

  @Test
  void aRefusalSaysWhatTheRegistrySaid() throws IOException {
    try (FakeRegistry registry = new FakeRegistry()) {
      registry.refuse("frontwire.alerts-value");

      List<Finding> findings =
          new SchemaAdmin(Registry.at(registry.url()), TIMEOUT).register(List.of(Topics.ALERTS));

      assertThat(findings)
          .extracting(Finding::kind, Finding::message)
          .containsExactly(
              tuple(
                  Finding.Kind.DIFFERENT,
                  "frontwire.alerts-value: expected a registry that takes our schema, found HTTP 409: incompatible with version 1"));
    }
  }

  @Test
  void aRegistryThatIsDownIsAFinding() throws IOException {
    List<Finding> findings = new SchemaAdmin(
            Registry.at("http://localhost:" + closedPort()), TIMEOUT)
        .register(Topics.all());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .matches(
            "http://localhost:\\d+: expected an answer from a schema registry within 3000 ms, found .+");
  }

  @Test
  void aRegistryThatNeverAnswersIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      SchemaAdmin admin = new SchemaAdmin(
          Registry.at("http://localhost:" + silent.getLocalPort()), Duration.ofMillis(200));

      assertThat(admin.check(Topics.all()))
          .extracting(Finding::kind)
          .containsExactly(Finding.Kind.UNREACHABLE);
    }
  }

  @Test
  void anAddressThatIsNoneIsAFinding() {
    assertThat(new SchemaAdmin(Registry.at("localhost:8081"), TIMEOUT).check(Topics.all()))
        .extracting(Finding::message)
        .containsExactly(
            "localhost:8081: expected an address that starts with http:// or https://, found localhost:8081");
  }

  @Test
  void aMockRegistryHasNothingToFind() {
    assertThat(new SchemaAdmin(Registry.at("mock://test"), TIMEOUT).register(Topics.all()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("credentials")
  void everyCallShowsTheCredentials(String url, Map<String, String> client, String shown)
      throws IOException {
    try (FakeRegistry registry = new FakeRegistry()) {
      Registry guarded =
          new Registry(url.replace("localhost", registry.url().substring(7)), client);

      List<Finding> findings = new SchemaAdmin(guarded, TIMEOUT).register(List.of(Topics.ALERTS));

      assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.CREATED);
      assertThat(registry.authorizations).hasSizeGreaterThan(2).containsOnly(shown);
    }
  }

  static Stream<Arguments> credentials() {
    String newsAndSecret = "Basic bmV3czpzZWNyZXQ=";
    return Stream.of(
        Arguments.of("http://news:secret@localhost", Map.of(), newsAndSecret),
        Arguments.of(
            "http://localhost", Map.of("basic.auth.user.info", "news:secret"), newsAndSecret),
        Arguments.of("http://localhost", Map.of("bearer.auth.token", "t0ken"), "Bearer t0ken"),
        Arguments.of("http://localhost", Map.of(), "none"));
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

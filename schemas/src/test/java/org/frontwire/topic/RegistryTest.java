package org.frontwire.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.kafka.common.serialization.Serde;
import org.frontwire.event.Alert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry that shows a certificate nobody knows, and wants to see a password. */
class RegistryTest {

  private static final String PASSWORD = "changeit";

  @Test
  void bothClientsTrustItsCertificateAndShowTheirPassword(@TempDir Path folder) throws Exception {
    Path keys = keys(folder);
    try (FakeRegistry fake = FakeRegistry.behind(tls(keys))) {
      Registry known = new Registry(
          fake.url().replace("//", "//news:secret@"),
          Map.of("ssl.truststore.location", keys.toString(), "ssl.truststore.password", PASSWORD));

      List<Finding> findings =
          new SchemaAdmin(known, Duration.ofSeconds(5)).register(List.of(Topics.ALERTS));
      try (Serde<Alert> serde = SerdeSettings.of(known).serde(Topics.ALERTS)) {
        serde.serializer().serialize("other", new RandomRecords(1).next(Alert.class));
      }

      assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.CREATED);
      assertThat(fake.requests).anyMatch(request -> request.contains("/subjects/other-value/"));
      assertThat(fake.authorizations).containsOnly("Basic bmV3czpzZWNyZXQ=");
    }
  }

  @Test
  void aCertificateThatNobodyKnowsIsAFinding(@TempDir Path folder) throws Exception {
    try (FakeRegistry fake = FakeRegistry.behind(tls(keys(folder)))) {
      List<Finding> findings =
          new SchemaAdmin(Registry.at(fake.url()), Duration.ofSeconds(5)).check(Topics.all());

      assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.UNREACHABLE);
      assertThat(findings.get(0).found()).contains("unable to find valid certification path");
    }
  }

  private static Path keys(Path folder) throws Exception {
    Path keys = folder.resolve("keys.p12");
    Process keytool = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keystore",
            keys.toString(),
            "-storepass",
            PASSWORD,
            "-alias",
            "registry",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "SAN=dns:localhost")
        .redirectErrorStream(true)
        .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    return keys;
  }

  private static SSLContext tls(Path keys) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keys)) {
      store.load(file, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    return tls;
  }
}

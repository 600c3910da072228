package org.frontwire.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclPermissionType;
import org.frontwire.app.embedded.EmbeddedKafka;
import org.frontwire.app.embedded.Ports;
import org.frontwire.topic.Right;

/**
 * A broker that lets in who shows a password (SASL/SCRAM) and lets each do what its access control list says. Beside the port for clients it
 * has one for the test alone, where everything is allowed.
 */
final class GuardedBroker implements AutoCloseable {
  static final String PREFIX = "paper.";
  static final String APPLICATION = "paper-monitor";

  private static final int ITERATIONS = 4096;

  private final EmbeddedKafka kafka;
  private final Path folder;
  private final String guarded;
  private final Admin admin;

  private GuardedBroker(EmbeddedKafka kafka, Path folder, String guarded) {
    this.kafka = kafka;
    this.folder = folder;
    this.guarded = guarded;
    this.admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()));
  }

  static GuardedBroker start(Path folder) {
    int open = Ports.free(0, "administration");
    int guarded = Ports.free(0, "clients");
    int controller = Ports.free(0, "controller");
    String clients = "PLAINTEXT://127.0.0.1:" + open + ",CLIENT://127.0.0.1:" + guarded;
    EmbeddedKafka kafka = EmbeddedKafka.start(
        folder.resolve("kafka"),
        open,
        Map.of(
            "listeners", clients + ",CONTROLLER://127.0.0.1:" + controller,
            "advertised.listeners", clients,
            "controller.quorum.voters", "1@127.0.0.1:" + controller,
            "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,CLIENT:SASL_PLAINTEXT",
            "sasl.enabled.mechanisms", "SCRAM-SHA-256",
            "listener.name.client.scram-sha-256.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;",
            "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
            "super.users", "User:ANONYMOUS"));
    return new GuardedBroker(kafka, folder, "127.0.0.1:" + guarded);
  }

  /** A user whose password is its name, and a file of settings with which a command works as that user. */
  Path user(String name) throws Exception {
    admin
        .alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
            name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_256, ITERATIONS), name)))
        .all()
        .get(30, TimeUnit.SECONDS);
    Path secret = Files.writeString(
        folder.resolve(name + ".jaas"),
        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + name
            + "\" password=\"" + name + "\";\n");
    return Files.write(
        folder.resolve(name + ".properties"),
        List.of(
            "bootstrap-servers = " + guarded,
            "registry-url = mock://guarded",
            "topic-prefix = " + PREFIX,
            "application-id = " + APPLICATION,
            "timeout = 30",
            "data = " + folder.resolve(name),
            "http-port = 0",
            "kafka.security.protocol = SASL_PLAINTEXT",
            "kafka.sasl.mechanism = SCRAM-SHA-256",
            "kafka.sasl.jaas.config-file = " + secret));
  }

  void give(String user, Collection<Right> rights) throws Exception {
    admin.createAcls(entries(user, rights)).all().get(30, TimeUnit.SECONDS);
  }

  void take(String user, Right right) throws Exception {
    admin
        .deleteAcls(
            entries(user, List.of(right)).stream().map(AclBinding::toFilter).toList())
        .all()
        .get(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    admin.close();
    kafka.close();
  }

  private static List<AclBinding> entries(String user, Collection<Right> rights) {
    List<AclBinding> entries = new ArrayList<>();
    for (Right right : rights) {
      entries.add(new AclBinding(
          right.on(),
          new AccessControlEntry("User:" + user, "*", right.operation(), AclPermissionType.ALLOW)));
    }
    return entries;
  }
}

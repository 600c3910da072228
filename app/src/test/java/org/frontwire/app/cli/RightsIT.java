package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.frontwire.app.config.Settings;
import org.frontwire.app.system.RunningMonitor;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.Right;
import org.frontwire.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker with passwords and access control lists: the documented rights are enough, and each of them is needed or named. */
class RightsIT {
  /** Names of its own, which every command must use. */
  private static final StreamsSettings SETTINGS = StreamsSettings.of(
      Map.of("topic-prefix", GuardedBroker.PREFIX, "application-id", GuardedBroker.APPLICATION));

  private static final Set<AclOperation> UNNOTICED =
      Set.of(AclOperation.CREATE, AclOperation.DELETE, AclOperation.DESCRIBE_CONFIGS);

  @Test
  void theDocumentedRightsAreEnoughAndEachThatIsMissingIsNamed(@TempDir Path folder)
      throws Exception {
    try (GuardedBroker broker = GuardedBroker.start(folder)) {
      Path admin = user(broker, Role.ADMIN);
      Path ingest = user(broker, Role.INGEST);
      Path monitor = user(broker, Role.MONITOR);
      Path consumer = user(broker, Role.CONSUMER);

      assertThat(run("topics create --partitions 2", admin).exitCode()).isZero();
      Captured before = run("topics check --for monitor", monitor);
      assertThat(before.exitCode()).as(before.err()).isZero();
      assertThat(before.out()).contains("not there yet, so whether there is Delete on topic");
      anAlertIsRaisedAndRead(folder, ingest, monitor, consumer);

      Path news = Files.writeString(
          folder.resolve("two.txt"),
          "A blast killed thirty soldiers in Homs on Thursday.\n\nRebels captured Saraqib on Thursday.\n");
      eachThatIsMissingIsNamed(broker, Role.ADMIN, admin, "topics create");
      eachThatIsMissingIsNamed(broker, Role.INGEST, ingest, "ingest " + news);
      eachThatIsMissingIsNamed(broker, Role.CONSUMER, consumer, "tail alerts --until-end");
      assertThat(run("ingest " + news, ingest).err()).contains("1 published");
      eachThatIsMissingIsNamed(broker, Role.MONITOR, monitor, "monitor");
      aWrongPasswordIsALine(folder, consumer);
    }
  }

  private static Path user(GuardedBroker broker, Role role) throws Exception {
    broker.give(name(role), role.rights(SETTINGS));
    return broker.user(name(role));
  }

  private static void anAlertIsRaisedAndRead(Path folder, Path ingest, Path monitor, Path consumer)
      throws Exception {
    Path news = Files.writeString(
        folder.resolve("one.txt"), "Shelling killed nine villagers in Idlib on Thursday.\n");
    StreamsSettings settings =
        Settings.of(Optional.of(monitor), Map.of(), List.of()).streams();
    try (RunningMonitor running = RunningMonitor.start(settings, true)) {
      running.awaitRunning(said -> {});
      Captured published = run("ingest " + news, ingest);
      assertThat(published.exitCode()).as(published.err()).isZero();

      Captured alerts = awaited(
          () -> run("tail alerts --from-start --until-end", consumer),
          said -> said.out().contains("nine villagers"));

      assertThat(alerts.err()).isEmpty();
      assertThat(situation(running)).contains("\"incident\":").contains("Idlib");
    }
  }

  private static String situation(RunningMonitor running) throws Exception {
    URI question = running.page().orElseThrow().resolve("/api/situation");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString())
        .body();
  }

  /** By {@code topics check}, and by the command that fails for want of it. */
  private static void eachThatIsMissingIsNamed(
      GuardedBroker broker, Role role, Path user, String command) throws Exception {
    String check = "topics check --for " + name(role);
    for (Right right : role.rights(SETTINGS)) {
      broker.take(name(role), right);
      String named = "User:" + name(role) + ": expected the right " + right;
      List<String> only = List.of("frontwire: " + named + ", found none");

      awaited(() -> run(check, user), said -> said.errors().equals(only));
      if (stops(role, right)) {
        Captured failed = run(command, user);

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.errors()).last().asString().contains(named.replace("*", ""));
      }
      broker.give(name(role), List.of(right));
    }
    awaited(() -> run(check, user), said -> said.exitCode() == 0);
  }

  /** Nobody misses at once what creates, compares or deletes, and the page without its topics stays up. */
  private static boolean stops(Role role, Right right) {
    Stream<Right> page = Stream.of(Topics.ALERTS, Topics.CASUALTY_CLAIMS, Topics.TERRITORIAL_CLAIMS)
        .map(topic -> Right.onTopic(AclOperation.READ, SETTINGS.name(topic)));
    return !UNNOTICED.contains(right.operation())
        && !(role == Role.MONITOR && page.anyMatch(right::equals));
  }

  private static void aWrongPasswordIsALine(Path folder, Path consumer) throws Exception {
    String wrong =
        Files.readString(folder.resolve("consumer.jaas")).replace("password=\"", "password=\"x");
    Path secret = Files.writeString(folder.resolve("wrong.jaas"), wrong);

    Captured failed = run("tail alerts --set kafka.sasl.jaas.config-file=" + secret, consumer);

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors())
        .singleElement()
        .asString()
        .contains("expected a Kafka broker that knows User:consumer")
        .contains("Authentication failed");
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Captured run(String command, Path user) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.addAll(List.of("--config", user.toString()));
    return Captured.run(arguments.toArray(String[]::new));
  }

  private static Captured awaited(Supplier<Captured> asked, Predicate<Captured> wanted)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    Captured said = asked.get();
    while (!wanted.test(said)) {
      assertThat(System.nanoTime()).as(said.toString()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
      said = asked.get();
    }
    return said;
  }
}

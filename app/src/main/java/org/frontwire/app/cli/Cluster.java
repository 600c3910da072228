package org.frontwire.app.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.AuthorizationException;
import org.frontwire.app.config.Settings;
import org.frontwire.topic.Finding;
import org.frontwire.topic.RightsAdmin;
import org.frontwire.topic.SchemaAdmin;
import org.frontwire.topic.Topic;
import org.frontwire.topic.TopicAdmin;

/** The Kafka cluster and registry that the settings name. */
record Cluster(Settings settings) {

  TopicAdmin topics() {
    return new TopicAdmin(settings.connection(), timeout());
  }

  SchemaAdmin schemas() {
    return new SchemaAdmin(settings.connection().registry(), timeout());
  }

  /** What a principal lacks for a role. */
  List<Finding> rights(Role role) {
    return new RightsAdmin(settings.connection(), timeout())
        .check(role.purpose(), role.rights(settings.streams()));
  }

  /** Fails with one line unless broker and registry answer and the topics are there for somebody in a role. */
  void require(List<Topic<?>> topics, Role role) {
    Stream.concat(topics().lacking(topics).stream(), schemas().check(topics).stream())
        .filter(Cluster::stops)
        .findFirst()
        .map(problem -> isDenied(problem) ? denied(role).orElse(problem) : problem)
        .ifPresent(problem -> {
          throw new CommandFailure(problem.message() + hint(problem));
        });
  }

  /** The cluster's own id. */
  String id() {
    Duration timeout = timeout();
    try (Admin admin = Admin.create(settings.connection().admin(timeout))) {
      return admin.describeCluster().clusterId().get(timeout.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new CommandFailure(
          "expected Kafka at " + settings.connection().bootstrapServers()
              + " to tell its cluster id within " + timeout.toSeconds() + " s, but " + e,
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted while Kafka was asked for its cluster id", e);
    }
  }

  /** The failure of somebody in a role, with the right whose want is the cause in its place where there is one. */
  RuntimeException explained(RuntimeException failure, Role role) {
    return Optional.of(failure)
        .filter(Cluster::isDenied)
        .flatMap(denied -> denied(role))
        .<RuntimeException>map(
            finding -> new CommandFailure(finding.message() + hint(finding), failure))
        .orElse(failure);
  }

  /** The first right that is missing. */
  private Optional<Finding> denied(Role role) {
    return rights(role).stream().filter(Cluster::isDenied).findFirst();
  }

  private Duration timeout() {
    return settings.timeout();
  }

  private static boolean isDenied(Finding finding) {
    return finding.kind() == Finding.Kind.DENIED;
  }

  private static boolean isDenied(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AuthorizationException) {
        return true;
      }
    }
    return false;
  }

  private static boolean stops(Finding finding) {
    return switch (finding.kind()) {
      case MISSING, DENIED, UNREACHABLE -> true;
      case FINE, CREATED, DIFFERENT -> false;
    };
  }

  private static String hint(Finding problem) {
    return switch (problem.kind()) {
      case MISSING -> " (run 'frontwire topics create')";
      case DENIED -> " (run 'frontwire topics check')";
      case FINE, CREATED, DIFFERENT, UNREACHABLE -> "";
    };
  }
}

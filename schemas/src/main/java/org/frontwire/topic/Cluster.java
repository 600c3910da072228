package org.frontwire.topic;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;

/** A cluster to be asked; one that does not answer, or refuses to know us, is a finding. */
record Cluster(Connection connection, Duration timeout) {

  /** Questions that belong together. */
  interface Question {
    List<Finding> ask(Admin admin)
        throws InterruptedException, ExecutionException, TimeoutException;
  }

  List<Finding> asked(Question question) {
    try (Admin admin = Admin.create(connection.admin(timeout))) {
      try {
        return question.ask(admin);
      } finally {
        admin.close(Duration.ZERO);
      }
    } catch (KafkaException | ExecutionException | TimeoutException e) {
      return List.of(failed(deepest(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of(unreachable("the wait was interrupted"));
    }
  }

  <T> T answer(KafkaFuture<T> asked)
      throws InterruptedException, ExecutionException, TimeoutException {
    return asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether the broker refuses for want of a right. Whatever else it says, it looked at the rights first. */
  boolean isDenied(KafkaFuture<?> asked)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      answer(asked);
      return false;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AuthenticationException
          || e.getCause() instanceof RetriableException) throw e;
      return e.getCause() instanceof AuthorizationException;
    }
  }

  /** A right that is not there. */
  Finding denied(Right right) {
    return Finding.denied(who(), "the right " + right);
  }

  private String who() {
    return connection.principal().orElse("the client's principal");
  }

  private Finding failed(Throwable reason) {
    String found =
        reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
    String broker = connection.bootstrapServers();
    if (reason instanceof AuthenticationException)
      return Finding.unreachable(broker, "a Kafka broker that knows " + who(), found);
    if (reason instanceof ConfigException)
      return Finding.unreachable(broker, "properties that Kafka's client takes", found);
    return unreachable(found);
  }

  private Finding unreachable(String found) {
    return Finding.unreachable(
        connection.bootstrapServers(),
        "an answer from a Kafka broker within " + timeout.toMillis() + " ms",
        found);
  }

  private static Throwable deepest(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) deepest = deepest.getCause();
    return deepest;
  }
}

package org.frontwire.http;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.frontwire.view.AlertFeed;
import org.frontwire.view.Position;
import org.frontwire.view.Published;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Alerts as server-sent events, in the order they came; the id of an event is the position after it. Each client holds a thread that
 * waits, a position and one batch, however slow it is; a client that takes nothing for too long is cut off by the connector.
 */
final class AlertStream {
  private static final Logger LOG = LoggerFactory.getLogger(AlertStream.class);
  private static final int BATCH = 50;

  private final AlertFeed feed;
  private final Supplier<Health> health;
  private final Limits limits;
  private final Semaphore places;
  private final Set<Thread> clients = ConcurrentHashMap.newKeySet();
  private volatile boolean open = true;

  AlertStream(AlertFeed feed, Supplier<Health> health, Limits limits) {
    this.feed = feed;
    this.health = health;
    this.limits = limits;
    this.places = new Semaphore(limits.clients());
  }

  void stream(Context request) {
    Position from = from(request);
    if (!open || !places.tryAcquire()) {
      request.header("Retry-After", "5");
      throw new ServiceUnavailableResponse(
          "expected at most " + limits.clients() + " open streams; try again later");
    }
    clients.add(Thread.currentThread());
    try {
      send(from, start(request));
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("A client has gone or took too long", e);
    } catch (InterruptedException e) {
      LOG.debug(
          "A stream ends, as the server does",
          e); // the mark stays off: the thread has still to finish its answer
    } finally {
      clients.remove(Thread.currentThread());
      places.release();
    }
  }

  /** Ends every stream; false when one is stuck in a write after the given time. */
  boolean close(Duration atMost) {
    open = false;
    clients.forEach(Thread::interrupt);
    try {
      return places.tryAcquire(limits.clients(), atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Position from(Context request) {
    String last = request.header("Last-Event-ID");
    return AlertApi.position(last == null || last.isEmpty() ? request.queryParam("after") : last);
  }

  private static OutputStream start(Context request) throws IOException {
    request.contentType("text/event-stream; charset=utf-8");
    request.header("Cache-Control", "no-store");
    request.header("X-Accel-Buffering", "no");
    return request.res().getOutputStream(); // the one of Javalin does not pass flush on
  }

  private void send(Position from, OutputStream out) throws IOException, InterruptedException {
    write(out, "retry: 2000\n" + alive());
    out.flush();
    Position reached = from;
    while (open && feed.isOpen()) {
      AlertFeed.Batch batch = feed.await(reached, BATCH, limits.heartbeat());
      send(batch, out);
      out.flush();
      reached = batch.position();
    }
  }

  private void send(AlertFeed.Batch batch, OutputStream out) throws IOException {
    if (batch.lost()) {
      write(out, "event: reset\ndata: {}\n\n");
    } else if (batch.alerts().isEmpty()) {
      write(out, alive());
    }
    Position reached = batch.from();
    for (Published alert : batch.alerts()) {
      reached = reached.after(alert);
      write(out, "id: " + reached + "\nevent: alert\n");
      for (String line : alert.json().split("\\R", -1)) {
        write(out, "data: " + line + "\n");
      }
      write(out, "\n");
    }
  }

  /** Tells the page that the stream lives, and whether silence means that there is no news. */
  private String alive() {
    return "event: alive\ndata: " + health.get().json(feed.size()) + "\n\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}

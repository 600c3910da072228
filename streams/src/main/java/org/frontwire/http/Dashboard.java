package org.frontwire.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.frontwire.view.AlertFeed;

/** The web server of the dashboard: the page, the newest alerts and what was known at a moment as JSON, the live
 * alerts as server-sent events, and health. */
public final class Dashboard implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 512;
  private static final Duration END = Duration.ofMillis(300);
  private static final int STOP_MILLIS = 1_000;
  private static final int SHUTDOWN_IDLE_MILLIS = 100;

  private final Javalin server;
  private final AlertStream stream;
  private final URI uri;

  private Dashboard(Javalin server, AlertStream stream, URI uri) {
    this.server = server;
    this.stream = stream;
    this.uri = uri;
  }

  /**
   * Listens on a host and port (0 takes any free one) and answers at once. Throws {@link PortTakenException} with one clear message when
   * that cannot be. Closing it leaves the feed open.
   *
   * @param situations tells the incidents and places known at a moment, an object of JSON each; IllegalStateException says why it cannot
   */
  public static Dashboard start(
      String host,
      int port,
      AlertFeed feed,
      Supplier<Health> health,
      Function<Instant, List<String>> situations) {
    return start(new Address(host, port), feed, health, situations, Limits.DEFAULT);
  }

  static Dashboard start(
      Address address,
      AlertFeed feed,
      Supplier<Health> health,
      Function<Instant, List<String>> situations,
      Limits limits) {
    AlertStream stream = new AlertStream(feed, health, limits);
    ServerSocketChannel socket = address.listen();
    Javalin server = Javalin.create(config -> configure(config, socket, limits));
    server.before(new Guard(address.host())::check);
    PageFiles.serve(server);
    server.get("/api/alerts", new AlertApi(feed)::list);
    server.get("/api/alerts/stream", stream::stream);
    server.get("/api/situation", new SituationApi(situations, InstantSource.system())::answer);
    server.get("/health", request -> answer(request, health.get(), feed.size()));
    server.start();
    return new Dashboard(server, stream, address.uri(server.port()));
  }

  /** Where the page is, with the port that was really taken. */
  public URI uri() {
    return uri;
  }

  /** Ends the streams and stops within two seconds. */
  @Override
  public void close() {
    if (!stream.close(END)) {
      cutOff();
    }
    server.stop();
  }

  /** A client that takes nothing holds a thread in a write, which only the end of its connection ends. */
  private void cutOff() {
    for (Connector connector : server.jettyServer().server().getConnectors()) {
      connector.getConnectedEndPoints().forEach(EndPoint::close);
    }
  }

  private static void configure(JavalinConfig config, ServerSocketChannel socket, Limits limits) {
    config.showJavalinBanner = false;
    config.http.disableCompression(); // a compressed stream would hold alerts back
    config.jetty.modifyServer(jetty -> {
      jetty.setStopTimeout(STOP_MILLIS);
      jetty.addBean(new ConnectionLimit(MOST_CONNECTIONS, jetty));
    });
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.addConnector((jetty, http) ->
        connector(new ServerConnector(jetty, new HttpConnectionFactory(http)), socket, limits));
  }

  private static ServerConnector connector(
      ServerConnector connector, ServerSocketChannel socket, Limits limits) {
    try {
      connector.open(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    connector.setIdleTimeout(limits.slowest().toMillis());
    connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
    return connector;
  }

  private static void answer(Context request, Health health, int alerts) {
    request.status(health.running() ? 200 : 503);
    request.contentType("application/json; charset=utf-8");
    request.result(health.json(alerts) + "\n");
  }
}

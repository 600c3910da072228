package org.frontwire.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.function.Supplier;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.frontwire.view.AlertFeed;

/** The web server of the dashboard: the page, the newest alerts as JSON, the live ones as server-sent events, and health. */
public final class Dashboard implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 512;
  private static final int STOP_MILLIS = 1_000;

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
   */
  public static Dashboard start(String host, int port, AlertFeed feed, Supplier<Health> health) {
    return start(new Address(host, port), feed, health, Limits.DEFAULT);
  }

  static Dashboard start(Address address, AlertFeed feed, Supplier<Health> health, Limits limits) {
    AlertStream stream = new AlertStream(feed, health, limits);
    Javalin server = Javalin.create(config -> configure(config, address, limits));
    server.before(new Guard(address.host())::check);
    PageFiles.serve(server);
    server.get("/api/alerts", new AlertApi(feed)::list);
    server.get("/api/alerts/stream", stream::stream);
    server.get("/health", request -> answer(request, health.get(), feed.size()));
    try {
      server.start();
    } catch (JavalinBindException e) {
      server.stop();
      throw new PortTakenException(address.host(), address.port(), e);
    }
    return new Dashboard(server, stream, address.uri(server.port()));
  }

  /** Where the page is, with the port that was really taken. */
  public URI uri() {
    return uri;
  }

  /** Ends the streams and stops within two seconds. */
  @Override
  public void close() {
    stream.close();
    server.stop();
  }

  private static void configure(JavalinConfig config, Address address, Limits limits) {
    config.showJavalinBanner = false;
    config.http.disableCompression(); // a compressed stream would hold alerts back
    config.jetty.modifyServer(jetty -> {
      jetty.setStopTimeout(STOP_MILLIS);
      jetty.addBean(new ConnectionLimit(MOST_CONNECTIONS, jetty));
    });
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.addConnector((jetty, http) -> {
      ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
      connector.setHost(address.host());
      connector.setPort(address.port());
      connector.setIdleTimeout(limits.slowest().toMillis());
      return connector;
    });
  }

  private static void answer(Context request, Health health, int alerts) {
    request.status(health.running() ? 200 : 503);
    request.contentType("application/json; charset=utf-8");
    request.result(health.json(alerts) + "\n");
  }
}

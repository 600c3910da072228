package org.frontwire.http;

import java.net.URI;
import java.util.function.Supplier;
import org.frontwire.view.AlertFeed;

/** The web server of the dashboard. */
public final class Dashboard implements AutoCloseable {
  private final URI uri;

  private Dashboard(URI uri) {
    this.uri = uri;
  }

  /**
   * Listens on a host and port (0 takes any free one) and answers at once. Throws {@link PortTakenException} with one clear message when
   * the port is taken. Closing it leaves the feed open.
   */
  public static Dashboard start(String host, int port, AlertFeed feed, Supplier<Health> health) {
    throw new UnsupportedOperationException();
  }

  /** Where the page is, with the port that was really taken. */
  public URI uri() {
    return uri;
  }

  /** Stops within two seconds. */
  @Override
  public void close() {}
}

package org.frontwire.app.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
public final class Ports {
  public static final String LOOPBACK = "127.0.0.1";

  private Ports() {}

  /** The port itself when nobody listens on it, any free one for 0. Somebody can still take it before it is used. */
  public static int free(int wanted, String purpose) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new EmbeddedException(
          "expected a free port for the " + purpose + ", but " + LOOPBACK + ":" + wanted
              + " is taken or not allowed (" + e.getMessage() + ")",
          e);
    }
  }
}

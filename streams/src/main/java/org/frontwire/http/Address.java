package org.frontwire.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;

/**
 * Where the dashboard listens.
 *
 * @param host an address or a host name
 * @param port 0 to 65535, 0 for any free one
 */
record Address(String host, int port) {
  private static final int BACKLOG = 128;

  /** A socket that listens there. {@link PortTakenException} when that cannot be. */
  ServerSocketChannel listen() {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new PortTakenException(this, "the name " + host + " is not known here");
    }
    try {
      ServerSocketChannel socket = ServerSocketChannel.open();
      try {
        socket.setOption(
            StandardSocketOptions.SO_REUSEADDR,
            true); // a restart need not wait for the last one's connections
        return socket.bind(address, BACKLOG);
      } catch (IOException e) {
        socket.close();
        throw e;
      }
    } catch (IOException e) {
      throw new PortTakenException(this, String.valueOf(e.getMessage()));
    }
  }

  /** The page's address for a browser, with the port that was really taken. */
  URI uri(int taken) {
    boolean ipv6 = host.contains(":") && !host.startsWith("[");
    return URI.create("http://" + (ipv6 ? "[" + host + "]" : host) + ":" + taken + "/");
  }
}

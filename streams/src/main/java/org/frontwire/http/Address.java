package org.frontwire.http;

import java.net.URI;

/**
 * Where the dashboard listens.
 *
 * @param host an address or a host name
 * @param port 0 to 65535, 0 for any free one
 */
record Address(String host, int port) {

  /** The page's address for a browser, with the port that was really taken. */
  URI uri(int taken) {
    boolean ipv6 = host.contains(":") && !host.startsWith("[");
    return URI.create("http://" + (ipv6 ? "[" + host + "]" : host) + ":" + taken + "/");
  }
}

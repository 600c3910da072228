package org.frontwire.http;

/** The dashboard could not listen where it was told to; the message says where, what was expected and what to do. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortTakenException(String host, int port, Throwable cause) {
    super(
        "Cannot listen on " + host + ":" + port
            + ": expected a free port for the dashboard, but another program uses it."
            + " Stop that program, or choose another port (0 takes any free one).",
        cause);
  }
}

package org.frontwire.http;

/** The dashboard could not listen where it was told to; the message says where, what was expected and what to do. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortTakenException(Address address, String reason) {
    super(
        "The dashboard cannot listen on " + address.host() + ":" + address.port() + " (" + reason
            + "): expected a free port of this machine. Stop the program that uses it, or choose another port; 0 takes any free one.");
  }
}

package org.frontwire.topic;

/** A schema registry did not answer in time, or not as one. */
final class RegistryUnreachableException extends Exception {

  private static final long serialVersionUID = 1;

  private final String address;
  private final String expected;
  private final String found;

  RegistryUnreachableException(String address, String expected, String found) {
    super(address + ": expected " + expected + ", found " + found);
    this.address = address;
    this.expected = expected;
    this.found = found;
  }

  Finding finding() {
    return Finding.unreachable(address, expected, found);
  }
}

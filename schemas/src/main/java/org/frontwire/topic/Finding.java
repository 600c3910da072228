package org.frontwire.topic;

/**
 * What was found about one topic or schema.
 *
 * @param subject topic or registry subject it is about; who lacks a right; the address where nothing answered
 * @param expected what should be there
 * @param found what is there
 */
public record Finding(Kind kind, String subject, String expected, String found) {

  /** What kind of finding it is. */
  public enum Kind {
    /** There and as expected. */
    FINE,
    /** Was missing and has been created. */
    CREATED,
    /** Not there. */
    MISSING,
    /** There and different. */
    DIFFERENT,
    /** Not allowed. */
    DENIED,
    /** Broker or registry did not answer in time, or refused. */
    UNREACHABLE
  }

  /** Whether somebody must do something. */
  public boolean isProblem() {
    return kind != Kind.FINE && kind != Kind.CREATED;
  }

  /** One line for an operator. */
  public String message() {
    return isProblem()
        ? subject + ": expected " + expected + ", found " + found
        : subject + ": " + found;
  }

  static Finding fine(String subject, String found) {
    return new Finding(Kind.FINE, subject, found, found);
  }

  static Finding created(String subject, String found) {
    return new Finding(Kind.CREATED, subject, found, found);
  }

  static Finding missing(String subject, String expected) {
    return new Finding(Kind.MISSING, subject, expected, "nothing");
  }

  static Finding different(String subject, String expected, String found) {
    return new Finding(Kind.DIFFERENT, subject, expected, found);
  }

  static Finding denied(String principal, String right) {
    return new Finding(Kind.DENIED, principal, right, "none");
  }

  static Finding unreachable(String address, String expected, String found) {
    return new Finding(Kind.UNREACHABLE, address, expected, found);
  }
}

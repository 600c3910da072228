package org.frontwire.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Where a command speaks: results to standard output, progress and errors to standard error. Colours only where a person looks. */
final class Terminal {
  private static final String RESET = "\u001b[0m";
  private final PrintStream out;
  private final PrintStream err;
  private final boolean colours;
  private final Instant start = Instant.now();

  Terminal(PrintStream out, PrintStream err, boolean colours) {
    this.out = out;
    this.err = err;
    this.colours = colours;
  }

  boolean isColoured() {
    return colours;
  }

  /** One line of a result. */
  synchronized void result(String line) {
    out.println(line);
  }

  /** Hands over all results that wait in a buffer; false when nobody reads them any more. */
  boolean flush() {
    return !out.checkError();
  }

  /** One line for a person who waits, with the seconds since the start. */
  synchronized void progress(String line) {
    long tenths = Duration.between(start, Instant.now()).toMillis() / 100;
    err.println(dim(String.format("[%3d.%d s] ", tenths / 10, tenths % 10)) + line);
  }

  /** One line about something that went wrong. */
  synchronized void complain(String line) {
    err.println(painted("31", "frontwire: ") + line);
  }

  String bold(String text) {
    return painted("1", text);
  }

  String dim(String text) {
    return painted("2", text);
  }

  String red(String text) {
    return painted("31", text);
  }

  String yellow(String text) {
    return painted("33", text);
  }

  private String painted(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + RESET : text;
  }
}

package org.frontwire.app.cli;

/** Whether the process has been told to end. */
final class Ending {
  private Ending() {}

  /** True once a signal, or the end of main, has started the shutdown hooks. */
  static boolean isNow() {
    Thread probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true; // the one way in which Java says so
    }
  }
}

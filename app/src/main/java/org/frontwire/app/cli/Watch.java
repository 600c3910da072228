package org.frontwire.app.cli;

/** Waits until the process is told to end, looking every second whether what it runs still works. */
final class Watch {
  private Watch() {}

  /** Ends only when interrupted, or with what the look throws once something is broken. What stops because the process ends is not. */
  static void over(Runnable look) {
    try {
      while (true) {
        if (!Ending.isNow()) {
          look.run();
        }
        Thread.sleep(1_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

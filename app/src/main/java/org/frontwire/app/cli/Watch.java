package org.frontwire.app.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** Waits until the process is told to end, looking every second whether what it runs still works. */
final class Watch {
  private Watch() {}

  /** Never returns; fails with the reason once there is one. What stops because the process ends is none. */
  static void until(Supplier<Optional<String>> broken) {
    try {
      while (true) {
        Optional<String> reason = broken.get();
        if (reason.isPresent() && !Ending.isNow()) {
          throw new CommandFailure(reason.get());
        }
        Thread.sleep(1_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.frontwire.app.embedded;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * The main class of the registry's process: runs the registry and ends with its parent, however that ends. The parent holds the other end of
 * standard input and never writes; the operating system closes it when the parent is gone, by kill -9 too. Signals that a terminal sends to both are ignored
 * here. Uses the JDK only.
 */
public final class RegistryChild {
  private static final String REGISTRY_MAIN = "io.quarkus.runner.GeneratedMain";
  private static final long GRACE_MILLIS = 2_000;

  private RegistryChild() {}

  /** Runs the registry found on the class path until standard input ends. */
  public static void main(String[] args) throws ReflectiveOperationException {
    Thread watch = new Thread(RegistryChild::endWithParent, "parent-watch");
    watch.setDaemon(true);
    watch.start();
    try {
      Class.forName(REGISTRY_MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the registry stopped", e.getCause());
    }
  }

  private static void endWithParent() {
    try {
      while (System.in.read() >= 0) {
        // the parent writes nothing; whatever comes is not for us
      }
    } catch (IOException e) {
      System.err.println("parent-watch: " + e); // a broken pipe means the same as its end
    }
    Thread exit = new Thread(() -> System.exit(0), "exit");
    exit.setDaemon(true);
    exit.start();
    try {
      exit.join(GRACE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }
}

package org.frontwire.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Things done per second of one thread's processor time.
 *
 * @param best of the fastest round
 * @param median of the middle round
 */
public record Rate(double best, double median) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @SuppressWarnings("UnusedVariable") // written so that no compiler leaves the work out
  private static int sink;

  /** Works through all things once a round. What the work returns is added up, so that no compiler leaves it out. */
  public static <T> Rate of(List<T> things, int rounds, ToIntFunction<T> work) {
    double[] rates = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      rates[round] = things.size() * 1e9 / Math.max(1, nanoseconds(things, work));
    }
    Arrays.sort(rates);
    return new Rate(rates[rounds - 1], rates[rounds / 2]);
  }

  /** Processor time of one pass. */
  static <T> long nanoseconds(List<T> things, ToIntFunction<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (T thing : things) {
      sink += work.applyAsInt(thing);
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,.0f (median %,.0f)", best, median);
  }
}

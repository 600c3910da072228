package org.frontwire.dedupe;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Takes numbers in any order and says which came more than once. */
final class Repeated implements IntConsumer {
  private int[] numbers = new int[64];
  private int size;

  @Override
  public void accept(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /** Those that came more than once, ascending, one left out; forgets all, to begin anew. */
  int[] several(int except) {
    Arrays.sort(numbers, 0, size);
    int found = 0;
    for (int i = 1; i < size; i++) {
      int number = numbers[i];
      boolean isFirst = found == 0 || numbers[found - 1] != number;
      if (number == numbers[i - 1] && number != except && isFirst) {
        numbers[found++] = number;
      }
    }
    size = 0;
    return Arrays.copyOf(numbers, found);
  }
}

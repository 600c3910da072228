package org.frontwire.runtime;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How far local state is fetched from its changelog topics, after a crash or when partitions move. Thread-safe. */
final class Restoration implements StateRestoreListener {
  private final Map<TopicPartition, Part> running = new ConcurrentHashMap<>();
  private final AtomicLong steps = new AtomicLong();

  /** Of one changelog; markers of transactions count as expected but never as restored. */
  private record Part(long restored, long expected) {

    Part with(long more) {
      return new Part(restored + more, expected);
    }
  }

  @Override
  public void onRestoreStart(TopicPartition changelog, String store, long from, long to) {
    running.put(changelog, new Part(0, to - from));
    steps.incrementAndGet();
  }

  @Override
  public void onBatchRestored(TopicPartition changelog, String store, long batchEnd, long records) {
    running.computeIfPresent(changelog, (key, part) -> part.with(records));
    steps.incrementAndGet();
  }

  @Override
  public void onRestoreEnd(TopicPartition changelog, String store, long records) {
    running.remove(changelog);
    steps.incrementAndGet();
  }

  @Override
  public void onRestoreSuspended(TopicPartition changelog, String store, long records) {
    onRestoreEnd(changelog, store, records);
  }

  /** Grows with every batch of records; while it stands still nothing is restored. */
  long steps() {
    return steps.get();
  }

  /** One sentence while state is being restored, else empty. */
  Optional<String> sentence() {
    long restored = 0;
    long expected = 0;
    for (Part part : running.values()) {
      restored += part.restored();
      expected += part.expected();
    }
    return expected == 0
        ? Optional.empty()
        : Optional.of(
            String.format(Locale.ROOT, "Restoring state: %,d of %,d records.", restored, expected));
  }
}

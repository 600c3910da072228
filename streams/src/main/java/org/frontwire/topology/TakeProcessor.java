package org.frontwire.topology;

import java.util.List;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Forwards the records that a function takes from each value, with keys and times of their own. */
final class TakeProcessor<V, W> extends ContextualProcessor<String, V, String, W> {
  private final Function<V, List<Record<String, W>>> records;

  TakeProcessor(Function<V, List<Record<String, W>>> records) {
    this.records = records;
  }

  @Override
  public void process(Record<String, V> record) {
    records.apply(record.value()).forEach(context()::forward);
  }
}

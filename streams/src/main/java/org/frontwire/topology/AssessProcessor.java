package org.frontwire.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.frontwire.alert.Changes;
import org.frontwire.alert.Outcome;
import org.frontwire.event.internal.ClaimBatch;

/** Assesses each batch against the stored claims that can matter to it. A claim is assessed once, however often it comes. */
final class AssessProcessor extends ContextualProcessor<String, ClaimBatch, String, Assessed> {
  static final String LEDGER = "known-alerts";

  private final PromptCommit commit = new PromptCommit();

  @SuppressWarnings("NullAway.Init") // Kafka calls init before process
  private ClaimStores claims;

  @SuppressWarnings("NullAway.Init")
  private KeyValueStore<String, String> ledger;

  @Override
  public void init(ProcessorContext<String, Assessed> context) {
    super.init(context);
    claims = ClaimStores.of(context);
    ledger = context.getStateStore(LEDGER);
  }

  @Override
  public void process(Record<String, ClaimBatch> record) {
    commit.passed(context());
    ClaimBatch batch = claims.unknown(record.value());
    if (batch.getCasualties().isEmpty() && batch.getTerritories().isEmpty()) {
      return;
    }
    Outcome outcome = Changes.of(claims.near(batch), batch, ledger::get);
    claims.put(batch);
    outcome.closed().forEach(ledger::delete);
    outcome.ledger().forEach(ledger::put);
    context().forward(new Record<>(record.key(), new Assessed(batch, outcome), record.timestamp()));
    if (!outcome.alerts().isEmpty()) {
      commit.request(context());
    }
  }
}

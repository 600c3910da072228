package org.frontwire.topology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.topic.Topics;

/** Assesses the claims of a theatre against what is known of it, and writes all that follows. */
record AssessStage(Wiring topics) {

  void alerts(KStream<String, ClaimBatch> batches) {
    KStream<String, Assessed> assessed =
        batches.process(new Supplier(topics), Named.as("assess-claims"));
    topics.write(assessed, Topics.CASUALTY_CLAIMS, Assessed::casualties);
    topics.write(assessed, Topics.TERRITORIAL_CLAIMS, Assessed::territories);
    topics.write(assessed, Topics.CASUALTY_INCIDENTS, Assessed::incidents);
    topics.write(assessed, Topics.CONTROL_STATES, Assessed::controls);
    topics.write(assessed, Topics.ALERTS, Assessed::alerts);
    topics.write(assessed, Topics.SUPPRESSIONS, Assessed::suppressions);
  }

  private record Supplier(Wiring topics)
      implements ProcessorSupplier<String, ClaimBatch, String, Assessed> {

    @Override
    public Processor<String, ClaimBatch, String, Assessed> get() {
      return new AssessProcessor();
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return new LinkedHashSet<>(List.of(
          topics.store(ClaimStores.CASUALTIES, CasualtyClaim.class),
          topics.store(ClaimStores.TERRITORIES, TerritorialClaim.class),
          topics.words(AssessProcessor.LEDGER)));
    }
  }
}

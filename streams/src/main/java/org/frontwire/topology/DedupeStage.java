package org.frontwire.topology;

import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.frontwire.dedupe.Deduplicated;
import org.frontwire.event.Report;
import org.frontwire.event.internal.ClaimBatch;
import org.frontwire.topic.Topics;

/** Marks what was said before, writes the reports, and brings the claims of a theatre together. */
record DedupeStage(Wiring topics) {

  KStream<String, ClaimBatch> batchesByTheatre(KStream<String, PackedArticle> articles) {
    KStream<String, Deduplicated> marked =
        articles.process(new Supplier(topics), Named.as("mark-copies"));
    topics.write(marked, Topics.REPORTS, DedupeStage::reports);
    return topics.byKey(
        topics.take(marked, "route-to-theatre", Batches::of),
        "claims-by-theatre",
        ClaimBatch.class);
  }

  private static List<Record<String, Report>> reports(Deduplicated marked) {
    return marked.reports().stream()
        .map(report -> Wiring.record(report.getUri(), report, report.getPublishedAt()))
        .toList();
  }

  private record Supplier(Wiring topics)
      implements ProcessorSupplier<String, PackedArticle, String, Deduplicated> {

    @Override
    public Processor<String, PackedArticle, String, Deduplicated> get() {
      return new DedupeProcessor(topics.settings().retention());
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(topics.articles(DedupeProcessor.STORE));
    }
  }
}

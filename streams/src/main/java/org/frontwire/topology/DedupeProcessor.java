package org.frontwire.topology;

import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.frontwire.dedupe.Deduplicated;
import org.frontwire.dedupe.SentenceIndex;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.revision.Revised;
import org.frontwire.revision.Versions;

/** Holds each article against all that its desk has read. The store keeps the signatures; the index is derived from them. */
final class DedupeProcessor extends ContextualProcessor<String, ReadArticle, String, Deduplicated> {
  static final String STORE = "known-reports";

  private final SentenceIndex index;
  private final PromptCommit commit = new PromptCommit();

  @SuppressWarnings("NullAway.Init") // Kafka calls init before process
  private KeyValueStore<String, ReadArticle> known;

  DedupeProcessor(Duration retention) {
    this.index = new SentenceIndex(retention);
  }

  @Override
  public void init(ProcessorContext<String, Deduplicated> context) {
    super.init(context);
    known = context.getStateStore(STORE);
    try (KeyValueIterator<String, ReadArticle> all = known.all()) {
      all.forEachRemaining(entry -> index.add(entry.value));
    }
  }

  @Override
  public void process(Record<String, ReadArticle> record) {
    commit.passed();
    Revised revised = Versions.of(known(record.value().getUri()), record.value());
    ReadArticle article = revised.article();
    remember(article);
    Deduplicated own =
        new Abroad(this::known).of(index.deduplicate(article, revised.before(), this::known));
    Deduplicated all = Revision.of(own, revised);
    context().forward(new Record<>(article.getUri(), all, record.timestamp()));
    if (Revision.hasClaims(all)) {
      commit.request(context());
    }
  }

  private void remember(ReadArticle article) {
    known.put(article.getUri(), article);
    index.add(article);
    index.expire().forEach(known::delete);
  }

  /** The store is asked only where it has an answer: most articles are new. */
  private Optional<ReadArticle> known(String uri) {
    return index.knows(uri) ? Optional.ofNullable(known.get(uri)) : Optional.empty();
  }
}

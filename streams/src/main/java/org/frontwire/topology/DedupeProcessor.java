package org.frontwire.topology;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.frontwire.dedupe.Deduplicated;
import org.frontwire.dedupe.SentenceIndex;
import org.frontwire.dedupe.SignedArticle;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.revision.Revised;
import org.frontwire.revision.Versions;

/** Holds each article against all that its desk has read. The store keeps the signatures; the index is derived from them. */
final class DedupeProcessor
    extends ContextualProcessor<String, PackedArticle, String, Deduplicated> {
  static final String STORE = "known-reports";

  private final Duration retention;
  private final PromptCommit commit = new PromptCommit();

  @SuppressWarnings("NullAway.Init") // Kafka calls init before process
  private KnownReports known;

  @SuppressWarnings("NullAway.Init")
  private SentenceIndex index;

  DedupeProcessor(Duration retention) {
    this.retention = retention;
  }

  @Override
  public void init(ProcessorContext<String, Deduplicated> context) {
    super.init(context);
    known = new KnownReports(context.getStateStore(STORE));
    // again for a task whose state was corrupted: what it had indexed may not have been committed
    index = new SentenceIndex(retention);
    known.forEach(index::add);
  }

  @Override
  public void process(Record<String, PackedArticle> record) {
    commit.passed(context());
    ReadArticle version = record.value().article();
    OptionalLong place = index.place(version.getUri());
    Revised revised = Versions.of(known(version.getUri(), place), version);
    SignedArticle article = SignedArticle.of(revised.article());
    remember(
        article,
        revised.before().isEmpty() ? record.value() : PackedArticle.of(revised.article()),
        place.orElseGet(known::free));
    Deduplicated own = new Abroad(this::known)
        .of(index.deduplicate(article, revised.before().map(SignedArticle::of), known::get));
    Deduplicated all = Revision.of(own, revised);
    context().forward(new Record<>(version.getUri(), all, record.timestamp()));
    if (Revision.hasClaims(all)) {
      commit.request(context());
    }
  }

  private void remember(SignedArticle article, PackedArticle packed, long place) {
    known.put(article, packed, place);
    index.add(article, place);
    index.expire().forEach(known::delete);
  }

  private Optional<ReadArticle> known(String uri) {
    return known(uri, index.place(uri));
  }

  /** What is known of an article; none where another one has its key. */
  private Optional<ReadArticle> known(String uri, OptionalLong place) {
    return place.isEmpty()
        ? Optional.empty()
        : known
            .get(place.getAsLong())
            .map(SignedArticle::article)
            .filter(article -> article.getUri().equals(uri));
  }
}

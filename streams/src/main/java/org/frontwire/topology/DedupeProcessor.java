package org.frontwire.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.frontwire.dedupe.ArticleKeys;
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

  private final SentenceIndex index;
  private final PromptCommit commit = new PromptCommit();
  /** What was taken from the store for one record: the same few articles are asked for again and again. */
  private final Map<Long, Optional<SignedArticle>> taken = new HashMap<>();

  @SuppressWarnings("NullAway.Init") // Kafka calls init before process
  private KeyValueStore<Long, PackedArticle> known;

  DedupeProcessor(Duration retention) {
    this.index = new SentenceIndex(retention);
  }

  @Override
  public void init(ProcessorContext<String, Deduplicated> context) {
    super.init(context);
    known = context.getStateStore(STORE);
    try (KeyValueIterator<Long, PackedArticle> all = known.all()) {
      all.forEachRemaining(entry -> index.add(SignedArticle.of(entry.value.article())));
    }
  }

  @Override
  public void process(Record<String, PackedArticle> record) {
    commit.passed();
    taken.clear();
    ReadArticle version = record.value().article();
    Revised revised = Versions.of(known(version.getUri()), version);
    SignedArticle article = remembered(revised.article(), record.value());
    Deduplicated own = new Abroad(this::known)
        .of(index.deduplicate(article, revised.before().map(SignedArticle::of), this::known));
    Deduplicated all = Revision.of(own, revised);
    context().forward(new Record<>(version.getUri(), all, record.timestamp()));
    if (Revision.hasClaims(all)) {
      commit.request(context());
    }
  }

  private SignedArticle remembered(ReadArticle article, PackedArticle came) {
    SignedArticle signed = SignedArticle.of(article);
    known.put(signed.key(), article == came.article() ? came : PackedArticle.of(article));
    index.add(signed);
    index.expire().forEach(known::delete);
    taken.put(signed.key(), Optional.of(signed));
    return signed;
  }

  private Optional<ReadArticle> known(String uri) {
    return known(ArticleKeys.of(uri))
        .map(SignedArticle::article)
        .filter(article -> article.getUri().equals(uri));
  }

  /** The store is asked only where it has an answer: most articles are new. */
  private Optional<SignedArticle> known(long key) {
    return index.knows(key) ? taken.computeIfAbsent(key, this::stored) : Optional.empty();
  }

  private Optional<SignedArticle> stored(long key) {
    return Optional.ofNullable(known.get(key)).map(packed -> SignedArticle.of(packed.article()));
  }
}

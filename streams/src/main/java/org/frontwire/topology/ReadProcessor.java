package org.frontwire.topology;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.frontwire.claim.ClaimReader;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.event.internal.ReadArticle;

/** Reads each article that may be used; of the others only a dead letter is left that says why, and that they are withdrawn. */
final class ReadProcessor extends ContextualProcessor<String, ArticleUpdate, String, Read> {
  private final ClaimReader reader;
  private final TopologySettings settings;
  private final PromptCommit commit = new PromptCommit();

  ReadProcessor(ClaimReader reader, TopologySettings settings) {
    this.reader = reader;
    this.settings = settings;
  }

  @Override
  public void process(Record<String, ArticleUpdate> record) {
    commit.passed(context());
    Optional<Refusal> refusal = Refusal.of(record.value());
    Read read = refusal.map(why -> refused(record, why)).orElseGet(() -> read(record));
    context().forward(new Record<>(record.key(), read, record.timestamp()));
    if (read.hasClaims()) {
      commit.request(context());
    }
  }

  /** An article that its outlet takes back passes without its words, so that what rests on it can be taken back. */
  private Read refused(Record<String, ArticleUpdate> record, Refusal why) {
    DeadLetter letter = letter(record, why);
    return why.isWithdrawal()
        ? read(record.value()).but(record.key(), letter)
        : Read.setAside(record.key(), letter);
  }

  /** An article in another language than English passes with its signature; the dead letter says that its claims were not read. */
  private Read read(Record<String, ArticleUpdate> record) {
    ArticleUpdate article = record.value();
    Read read = read(article);
    return Refusal.ofClaims(article)
        .map(refusal -> read.but(record.key(), letter(record, refusal)))
        .orElse(read);
  }

  private Read read(ArticleUpdate article) {
    ReadArticle read = ReadVersion.of(article, reader);
    return Read.article(settings.desk().apply(article), read, article.getVersionCreated());
  }

  private DeadLetter letter(Record<String, ArticleUpdate> record, Refusal refusal) {
    String source = context()
        .recordMetadata()
        .map(at -> Source.of(at.topic(), at.partition(), at.offset()))
        .orElse("unknown");
    return refusal.letter(
        source, Instant.ofEpochMilli(context().currentSystemTimeMs()), record.value());
  }
}

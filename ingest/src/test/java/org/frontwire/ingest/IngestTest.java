package org.frontwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.publish.Publisher;
import org.frontwire.ingest.revision.Revisions;
import org.frontwire.ingest.source.NdjsonSource;
import org.frontwire.ingest.source.Source;
import org.frontwire.ingest.source.SourceSettings;
import org.junit.jupiter.api.Test;

class IngestTest {
  private static final String LINES = """
      {"id":"b","text":"A barge sank off Senn on Monday, police said.","published":"2020-05-02"}
      {"id":"a","text":"Two barges met off Senn on Monday, police said.","published":"2020-05-03"}
      not json
      {"id":"c","text":"Nobody saw the barge off Senn, police said.","published":"2020-05-01"}
      {"id":"b","text":"A barge sank off Senn on Monday, police said.","published":"2020-05-02"}
      """;

  /** Keeps what it is given. */
  private static final class Kept implements Publisher {
    private final List<String> records = new ArrayList<>();

    @Override
    public void publish(ArticleUpdate article, Consumer<ArticleUpdate> acknowledged) {
      records.add(article.getUri() + "#" + article.getVersion());
      acknowledged.accept(article);
    }

    @Override
    public void setAside(String key, DeadLetter letter) {
      records.add(letter.getReason());
    }

    @Override
    public void flush() {
      records.add("flushed");
    }

    @Override
    public Sent sent() {
      return new Sent(0, 0, 0);
    }

    @Override
    public void close() {}
  }

  private static Source source() {
    return new NdjsonSource(
        new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)),
        "stdin",
        SourceSettings.DEFAULTS);
  }

  private static List<String> records(Order order) {
    Kept kept = new Kept();
    new Ingest(new PlainText(), Revisions.ofThisRun(), kept, InstantSource.fixed(Instant.EPOCH))
        .run(order.of(source()), c -> {});
    return kept.records;
  }

  @Test
  void everyLineIsPublishedOrSetAsideOrKnown() {
    List<Counts> progress = new ArrayList<>();
    Kept kept = new Kept();

    Counts counts = new Ingest(
            new PlainText(), Revisions.ofThisRun(), kept, InstantSource.fixed(Instant.EPOCH))
        .run(source(), progress::add);

    assertThat(counts).isEqualTo(new Counts(5, 3, 1, 1));
    assertThat(kept.records).containsExactly("b#1", "a#1", "invalid-json", "c#1", "flushed");
    assertThat(progress).hasSize(6).endsWith(counts);
  }

  @Test
  void theOrderOfTimeIsThatOfPublication() {
    assertThat(records(Order.parse("time")))
        .containsExactly("invalid-json", "c#1", "b#1", "a#1", "flushed");
  }

  @Test
  void aShuffleIsTheSameForTheSameSeed() {
    assertThat(records(Order.parse("shuffle:7"))).isEqualTo(records(Order.parse("shuffle:7")));
    assertThat(records(Order.parse("file"))).isEqualTo(records(new Order.File()));
  }

  @Test
  void anUnknownOrderSaysWhatIsExpected() {
    assertThatThrownBy(() -> Order.parse("random"))
        .hasMessage("expected file, time or shuffle:SEED, found random");
  }
}

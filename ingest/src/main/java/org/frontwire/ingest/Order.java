package org.frontwire.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Item;
import org.frontwire.ingest.source.Source;
import org.frontwire.ingest.source.SourceException;
import org.frontwire.ingest.source.Unreadable;

/** In which order documents are read: {@code file}, {@code time} or {@code shuffle:SEED}. */
public sealed interface Order {

  /** As the source has them: files by name, lines as they come. */
  record File() implements Order {
    @Override
    public Source of(Source source) {
      return source;
    }
  }

  /** By publication, then by name. Holds all documents in memory, at most {@value Order#MAX_CHARACTERS} characters. */
  record Time() implements Order {
    @Override
    public Source of(Source source) {
      PlainText format = new PlainText();
      Comparator<Dated> byTime =
          Comparator.comparing(Dated::published).thenComparing(d -> d.document().name());
      return rearranged(source, documents -> {
        List<Dated> dated = new ArrayList<>();
        documents.forEach(d -> dated.add(new Dated(format.read(d).getVersionCreated(), d)));
        dated.sort(byTime);
        return dated.stream().map(Dated::document).toList();
      });
    }
  }

  /** At random, the same for the same seed. Holds all documents in memory, as {@link Time} does. */
  record Shuffle(long seed) implements Order {
    @Override
    public Source of(Source source) {
      return rearranged(source, documents -> {
        List<Document> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
      });
    }
  }

  /** Most text that an order other than {@code file} holds in memory. */
  long MAX_CHARACTERS = 128L << 20;

  /** The same documents in this order; what cannot be read comes first. */
  Source of(Source source);

  /** Reads {@code file}, {@code time} or {@code shuffle:SEED}. */
  static Order parse(String written) {
    if (written.equals("file")) return new File();
    if (written.equals("time")) return new Time();
    if (written.matches("shuffle:-?\\d{1,18}"))
      return new Shuffle(Long.parseLong(written.substring("shuffle:".length())));
    throw new IllegalArgumentException("expected file, time or shuffle:SEED, found " + written);
  }

  private static Source rearranged(
      Source source, java.util.function.UnaryOperator<List<Document>> arrange) {
    return sink -> {
      Held held = new Held(new ArrayList<>(), sink);
      source.forEach(held::take);
      arrange.apply(held.documents).forEach(sink);
    };
  }

  /** A document with its time. */
  record Dated(java.time.Instant published, Document document) {}

  /** The documents of a source, kept back until all are there. */
  final class Held {
    private final List<Document> documents;
    private final Consumer<? super Item> sink;
    private long characters;

    private Held(List<Document> documents, Consumer<? super Item> sink) {
      this.documents = documents;
      this.sink = sink;
    }

    private void take(Item item) {
      if (item instanceof Unreadable unreadable) {
        sink.accept(unreadable);
        return;
      }
      Document document = (Document) item;
      characters += document.text().length();
      if (characters > MAX_CHARACTERS)
        throw new SourceException("expected at most " + MAX_CHARACTERS
            + " characters to put in order, found more; use the order file");
      documents.add(document);
    }
  }
}

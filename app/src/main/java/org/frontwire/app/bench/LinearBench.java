package org.frontwire.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.frontwire.claim.ClaimReader;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Metadata;

/** Whether ten times the text takes ten times the work, for ordinary text and for text that was made to hurt. */
public final class LinearBench {
  private static final int SMALL = 10_000;
  private static final int PASSES = 100;

  private final PlainText format = new PlainText();
  private final ClaimReader reader = new ClaimReader();
  private final Metadata metadata;

  /** What the documents say of themselves. */
  public LinearBench(Metadata metadata) {
    this.metadata = metadata;
  }

  private record Kind(String name, String piece) {}

  /** A line for each kind of text: nanoseconds a character at 10 KB, and how many times that at 100 KB and at 1 MB. */
  public List<String> measure() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format("%-34s %10s %8s %8s", "text", "ns/char", "10x", "100x"));
    for (Kind kind : kinds()) {
      double small = nanoseconds(kind, SMALL);
      double medium = nanoseconds(kind, SMALL * 10);
      double large = nanoseconds(kind, SMALL * 100);
      lines.add(String.format(
          Locale.ROOT,
          "%-34s %10.0f %8.2f %8.2f",
          kind.name(),
          small,
          medium / small,
          large / small));
    }
    return lines;
  }

  private static List<Kind> kinds() {
    GeneratedArticles articles = new GeneratedArticles();
    StringBuilder week = new StringBuilder();
    IntStream.range(0, 300).forEach(i -> week.append(articles.text(i)).append("\n\n"));
    return List.of(
        new Kind("articles", week.toString()),
        new Kind("one sentence without a stop", "the army said that people in the town were "),
        new Kind("tolls without a stop", "12 killed and 3 wounded in Aleppo, "),
        new Kind(
            "captures without a stop", "the army captured the town of Aleppo from rebels and "),
        new Kind("tolls", "Two people were killed in Aleppo on Friday. "),
        new Kind("captures", "The army took the town of Aleppo from the rebels. "),
        new Kind("numbers", "12 "),
        new Kind("quotes and brackets", "\u201c("),
        new Kind("capitals", "KILLED IN ALEPPO "),
        new Kind("full stops", ". "),
        new Kind("letters", "x"),
        new Kind("combining marks", "a\u0301"),
        new Kind("half surrogates", "\ud83d"),
        new Kind("line breaks", "a\n"));
  }

  /** Processor time a character takes, the best of some passes. */
  private double nanoseconds(Kind kind, int length) {
    String text = kind.piece().repeat(length / kind.piece().length() + 1).substring(0, length);
    ArticleUpdate article = format.read(new Document(kind.name(), text, metadata));
    long best = Long.MAX_VALUE;
    for (int pass = 0; pass < Math.max(2, PASSES * SMALL / length); pass++) {
      best = Math.min(best, Rate.nanoseconds(List.of(article), this::read));
    }
    return (double) best / length;
  }

  private int read(ArticleUpdate article) {
    return reader.read(article).casualties().size();
  }
}

package org.frontwire.app.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontwire.claim.ClaimReader;
import org.frontwire.claim.Reading;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.text.Sentences;

/** How fast one core finds the claims of documents, beside a bare scan of the same words. */
public final class ExtractBench {
  private static final long MEGABYTE = 1L << 20;
  private static final int ROUNDS = 5;

  private final PlainText format = new PlainText();
  private final ClaimReader reader = new ClaimReader();

  /** Measures for about the given time, warm-up included, and tells what came out line by line. */
  public List<String> measure(List<Document> documents, Duration time) {
    List<ArticleUpdate> articles = documents.stream().map(format::read).toList();
    warm(articles, time.dividedBy(3));
    long before = heap();
    long once = Math.max(1, Rate.nanoseconds(articles, this::read));
    int rounds = (int) Math.max(ROUNDS, time.dividedBy(2).toNanos() / once);
    Rate read = Rate.of(articles, rounds, this::read);
    Rate whole = Rate.of(documents, ROUNDS, document -> read(format.read(document)));
    Rate scan = Rate.of(articles, ROUNDS, ExtractBench::scan);
    long after = heap();
    List<String> lines = new ArrayList<>();
    lines.add(String.format(
        Locale.ROOT,
        "articles    %,d, of %,.0f words, %s",
        articles.size(),
        words(articles),
        found(articles)));
    lines.add("reading     " + read + " articles per CPU-second, over " + rounds + " rounds");
    lines.add("with layout " + whole + " articles per CPU-second: entries found first, then read");
    lines.add("scan only   " + scan + " articles per CPU-second");
    lines.add(String.format(
        Locale.ROOT, "ratio       a scan takes %.3f of reading", read.best() / scan.best()));
    lines.add(String.format(Locale.ROOT, "heap        %d MB before, %d MB after", before, after));
    return lines;
  }

  private void warm(List<ArticleUpdate> articles, Duration time) {
    long spent = 0;
    while (spent < time.toNanos()) {
      spent += Math.max(1, Rate.nanoseconds(articles, this::read));
      spent += Rate.nanoseconds(articles, ExtractBench::scan);
    }
  }

  private int read(ArticleUpdate article) {
    Reading reading = reader.read(article);
    return reading.casualties().size() + reading.territories().size();
  }

  private static int scan(ArticleUpdate article) {
    int sentences = 0;
    for (Entry entry : article.getEntries()) {
      sentences += Sentences.of(entry.getText()).size();
    }
    return sentences;
  }

  private String found(List<ArticleUpdate> articles) {
    int claims = articles.stream().mapToInt(this::read).sum();
    return String.format(Locale.ROOT, "%.1f claims each", (double) claims / articles.size());
  }

  private static double words(List<ArticleUpdate> articles) {
    return articles.stream()
            .flatMap(article -> article.getEntries().stream())
            .mapToInt(entry -> entry.getText().split("\\s+").length)
            .sum()
        / (double) articles.size();
  }

  /** Megabytes that stay after a collection. */
  private static long heap() {
    for (int i = 0; i < 3; i++) {
      ManagementFactory.getMemoryMXBean().gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }
}

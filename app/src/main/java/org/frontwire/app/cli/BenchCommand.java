package org.frontwire.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.frontwire.app.bench.DedupeBench;
import org.frontwire.app.bench.ExtractBench;
import org.frontwire.app.bench.GeneratedArticles;
import org.frontwire.app.bench.LatencyBench;
import org.frontwire.app.bench.LinearBench;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.FileSource;
import org.frontwire.ingest.source.Metadata;
import org.frontwire.ingest.source.Published;
import org.frontwire.ingest.source.SourceSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Measures how fast Frontwire works. Ratios are taken in one run, since machines are noisy.")
final class BenchCommand implements Runnable {
  private final Terminal terminal;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  BenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "expected extract, linear, dedupe or latency, came nothing");
  }

  @Command(
      name = "extract",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Reads articles again and again on one core; prints how many it reads in a second of processor time,",
        "how many a bare scan cuts into words, the ratio of the two, and the memory in use before and after."
      })
  int extract(
      @Option(
              names = "--articles",
              paramLabel = "N",
              description =
                  "Articles of 600 words to make up when no file is given. Default: ${DEFAULT-VALUE}",
              defaultValue = "3000")
          int articles,
      @Option(
              names = "--seconds",
              paramLabel = "S",
              description = "How long to measure, warm-up included. Default: ${DEFAULT-VALUE}",
              defaultValue = "20")
          int seconds,
      @Parameters(
              paramLabel = "FILE",
              arity = "0..*",
              description =
                  "Documents to read instead: files, folders, or lines of JSON (.ndjson, .jsonl).")
          List<Path> files) {
    requirePositive(articles, seconds);
    List<Document> documents = files == null ? generated(articles) : given(files);
    new ExtractBench().measure(documents, Duration.ofSeconds(seconds)).forEach(terminal::result);
    return 0;
  }

  @Command(
      name = "dedupe",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Deduplicates made-up articles of one desk on a broker of its own, exactly once, hop, store and changelog included,",
        "beside a bare pass-through of the same records; prints the ratio of the two, the bytes an article takes in logged",
        "state and in memory, and how fast the index is built again after a restart. Reading is not included."
      })
  int dedupe(
      @Option(
              names = "--articles",
              paramLabel = "N",
              description = "Articles of 600 words to make up. Default: ${DEFAULT-VALUE}",
              defaultValue = "40000")
          int articles,
      @Option(
              names = "--seconds",
              paramLabel = "S",
              description =
                  "How long to run both in turn, two rounds of each at least; two or three minutes pass until all is compiled. Default: ${DEFAULT-VALUE}",
              defaultValue = "300")
          int seconds,
      @Option(
              names = "--restart",
              paramLabel = "N",
              description =
                  "Articles that a restart finds; more than --articles are made up on the way. Default: as many",
              defaultValue = "0",
              showDefaultValue = Visibility.NEVER)
          int restart) {
    requirePositive(articles, seconds);
    new DedupeBench()
        .measure(articles, Duration.ofSeconds(seconds), restart, terminal::progress)
        .forEach(terminal::result);
    return 0;
  }

  @Command(
      name = "latency",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Publishes made-up articles on a broker of its own, in turns to the whole topology with the settings of the monitor and to a",
        "bare exactly-once pass-through that commits every 10 ms; prints how long it takes to the alert and through, half of them",
        "(p50) and all but one in a hundred (p99), and the ratios of the two."
      })
  int latency(
      @Option(
              names = "--rate",
              paramLabel = "N",
              description = "Articles of 600 words to publish a second. Default: ${DEFAULT-VALUE}",
              defaultValue = "200")
          int rate,
      @Option(
              names = "--seconds",
              paramLabel = "S",
              description =
                  "How long to measure, after a warm-up as long, a minute at most. Default: ${DEFAULT-VALUE}",
              defaultValue = "60")
          int seconds) {
    requirePositive(rate, seconds);
    new LatencyBench().measure(rate, Duration.ofSeconds(seconds)).forEach(terminal::result);
    return 0;
  }

  @Command(
      name = "linear",
      mixinStandardHelpOptions = true,
      description =
          "Reads texts of 10 KB, 100 KB and 1 MB, some of them made to hurt; prints how the time a character takes grows.")
  int linear() {
    new LinearBench(published()).measure().forEach(terminal::result);
    return 0;
  }

  private void requirePositive(int articles, int seconds) {
    if (articles < 1 || seconds < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "expected at least 1 article and 1 second, came " + articles + " and " + seconds);
    }
  }

  private static List<Document> generated(int articles) {
    GeneratedArticles made = new GeneratedArticles();
    return IntStream.range(0, articles)
        .mapToObj(number -> new Document("bench-" + number, made.text(number), published()))
        .toList();
  }

  private static List<Document> given(List<Path> files) {
    List<Document> documents = new ArrayList<>();
    new FileSource(files, SourceSettings.DEFAULTS).forEach(item -> {
      if (item instanceof Document document) {
        documents.add(document);
      }
    });
    if (documents.isEmpty()) {
      throw new CommandFailure("expected documents, found none in " + files);
    }
    return documents;
  }

  /** No constant: Avro's classes start the log, before a command has said where it goes. */
  private static Metadata published() {
    return Metadata.published(Published.minute(Instant.parse("2015-06-17T12:00:00Z")));
  }
}

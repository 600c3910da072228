package org.frontwire.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.frontwire.claim.ClaimReader;
import org.frontwire.claim.Explanation;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.FileSource;
import org.frontwire.ingest.source.Item;
import org.frontwire.ingest.source.NdjsonSource;
import org.frontwire.ingest.source.Source;
import org.frontwire.ingest.source.SourceSettings;
import org.frontwire.ingest.source.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints the entries and claims of documents; needs no Kafka.",
      "Of folders, .txt, .text, .ndjson and .jsonl files are read; a line says what was skipped.",
      "Files and folders are read with the manifest.ndjson beside them. Without any, lines"
          + " {\"id\",\"title\"?,\"text\",\"published\"?} are read from standard input.",
      "English is read; a document in another language has \"read\":false and no claims. publishedAt is null where no date is known.",
      "Offsets count characters of the document as given; those marked \"in\":\"title\" count in the title."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "1:some input could not be read; standard error says which and why",
      "2:wrong usage"
    })
final class ExtractCommand implements Callable<Integer> {
  enum Format {
    NDJSON,
    TEXT
  }

  private final Terminal terminal;
  private int unreadable;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files or folders. Default: standard input.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "ndjson|text",
      description =
          "One JSON object per document, or words for people. Default: text for files, ndjson for standard input.")
  private Optional<Format> wanted = Optional.empty();

  @Option(
      names = "--explain",
      description = {
        "Says for each claim which rule and which lines of the data files made it,",
        "and of the other numbers and words for what happened why they are no claim."
      })
  private boolean explain;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Format printed = wanted.orElse(files.isEmpty() ? Format.NDJSON : Format.TEXT);
    PlainText format = new PlainText();
    ClaimReader claims =
        new ClaimReader(); // loads data files, which no other command should wait for
    source()
        .forEach(item -> take(item, document -> {
          ArticleUpdate article = format.read(document);
          print(extract(document.name(), article, claims), printed);
        }));
    return unreadable == 0 ? 0 : 1;
  }

  private Extract extract(String name, ArticleUpdate article, ClaimReader claims) {
    if (!explain) {
      return new Extract(name, article, claims.read(article), null);
    }
    Explanation why = claims.explain(article);
    return new Extract(name, article, why.reading(), why);
  }

  private Source source() {
    return files.isEmpty()
        ? new NdjsonSource(System.in, "stdin", SourceSettings.DEFAULTS)
        : new FileSource(files, SourceSettings.DEFAULTS, terminal::complain);
  }

  private void take(Item item, Consumer<Document> readable) {
    if (item instanceof Unreadable bad) {
      unreadable++;
      terminal.complain(bad.reason().word() + ": " + bad.message());
    } else if (item instanceof Document document) {
      readable.accept(document);
    }
  }

  private void print(Extract extract, Format printed) {
    switch (printed) {
      case NDJSON -> terminal.result(ExtractJson.line(extract));
      case TEXT -> new ExtractText(terminal).print(extract);
    }
    if (!terminal.flush()) {
      throw new CommandFailure("expected somebody to read standard output, but it was closed");
    }
  }
}

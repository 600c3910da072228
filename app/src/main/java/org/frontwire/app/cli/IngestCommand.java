package org.frontwire.app.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.frontwire.app.config.Key;
import org.frontwire.app.config.Settings;
import org.frontwire.ingest.Counts;
import org.frontwire.ingest.publish.PublishException;
import org.frontwire.ingest.publish.PublishSettings;
import org.frontwire.ingest.source.FileSource;
import org.frontwire.ingest.source.FollowedFiles;
import org.frontwire.ingest.source.NdjsonSource;
import org.frontwire.ingest.source.Source;
import org.frontwire.ingest.source.SourceSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Publishes documents to a Kafka cluster, in the order in which they are given.",
      "Of folders, .txt, .text, .ndjson and .jsonl files are read; a line says what was skipped.",
      "Files and folders are read with the manifest.ndjson beside them; '-' or nothing reads lines"
          + " {\"id\",\"title\"?,\"text\",\"published\"?} from standard input.",
      "What cannot be read goes to the dead letters. Run again, it publishes only what is new or changed;",
      "with --every it looks again by itself, until Ctrl-C."
    })
final class IngestCommand implements Runnable {
  private static final Duration TELL = Duration.ofSeconds(2);
  private static final String STANDARD_INPUT = "-";

  private final Terminal terminal;
  private long nextLine = System.nanoTime() + TELL.toNanos();

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "Files and folders, or '-'.")
  private List<String> sources = List.of();

  @Mixin
  private ClusterOptions options = new ClusterOptions();

  @Mixin
  private DataOption data = new DataOption();

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      converter = SecondsReader.class,
      description =
          "Look for new and changed files again and again, so many seconds apart, 1 to 3600; a file is read once it is unchanged for as long.")
  private Optional<Duration> every = Optional.empty();

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Source source = source(System.in); // a path that is not there ends it before anything is asked
    Settings settings = options.read(data.flags());
    Cluster cluster = new Cluster(settings);
    String prefix = settings.value(Key.TOPIC_PREFIX);
    cluster.require(Role.INGEST.topics(settings.streams()), Role.INGEST);
    Path revisions = settings.data().resolve("ingest").resolve(cluster.id());
    try {
      Counts counts = new Feeding(
              new PublishSettings(settings.connection(), prefix, settings.timeout()),
              Optional.of(revisions))
          .run(source, terminal, this::tell, this::isReadAgain);
      terminal.progress(Feeding.summary(counts));
    } catch (PublishException e) {
      throw cluster.explained(e, Role.INGEST);
    }
  }

  private boolean isReadAgain(Counts counts) {
    if (every.isEmpty()) {
      return false;
    }
    if (counts.read() > 0) {
      terminal.progress(Feeding.summary(counts));
    }
    try {
      Thread.sleep(every.get().toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Source source(InputStream standardInput) {
    if (sources.isEmpty() || sources.equals(List.of(STANDARD_INPUT))) {
      if (every.isPresent()) {
        throw new CommandFailure("expected files or folders to look at every "
            + every.get().toSeconds() + " s, came standard input, which is read to its end once");
      }
      return new NdjsonSource(standardInput, "stdin", SourceSettings.DEFAULTS);
    }
    List<Path> paths = sources.stream().map(Path::of).toList();
    FileSource once = new FileSource(paths, SourceSettings.DEFAULTS, terminal::progress);
    return every
        .<Source>map(rest -> new FollowedFiles(
            paths, SourceSettings.DEFAULTS, rest, InstantSource.system(), terminal::progress))
        .orElse(once);
  }

  private void tell(Counts counts) {
    if (counts.read() > 0 && System.nanoTime() > nextLine) {
      nextLine = System.nanoTime() + TELL.toNanos();
      terminal.progress(Feeding.summary(counts));
    }
  }
}

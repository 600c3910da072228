package org.frontwire.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.frontwire.app.config.SettingsException;
import org.frontwire.app.embedded.EmbeddedException;
import org.frontwire.app.system.SystemException;
import org.frontwire.http.PortTakenException;
import org.frontwire.ingest.publish.PublishException;
import org.frontwire.ingest.revision.RevisionException;
import org.frontwire.ingest.source.SourceException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program: one command with a subcommand for each thing it does. */
@Command(
    name = "frontwire",
    description =
        "Watches news wires and live blogs, and alerts when a casualty count or a territorial claim changes.",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      IngestCommand.class,
      MonitorCommand.class,
      ExtractCommand.class,
      ReplayCommand.class,
      TailCommand.class,
      TopicsCommand.class,
      ConfigCommand.class,
      BenchCommand.class,
      CompletionCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Frontwire.Version.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:it failed; the line on standard error says why",
      "2:wrong usage",
      "130:ended by Ctrl-C (SIGINT), all stopped in order",
      "143:ended by SIGTERM, all stopped in order"
    })
public final class Frontwire implements Runnable {
  private static final int FAILED = 1;
  private static final String BOTH_COLOURED = "frontwire.colours";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private Frontwire() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = run(new Terminal(out, err, Boolean.getBoolean(BOTH_COLOURED)), out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command, came none");
  }

  static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new Frontwire(), new Commands(terminal))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExpandAtFiles(false)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, args) -> wrongUsage(e, terminal))
        .setExecutionExceptionHandler((e, line, parsed) -> failed(e, terminal, parsed));
  }

  static int run(Terminal terminal, PrintStream out, PrintStream err, String[] args) {
    return commandLine(terminal)
        .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  private static int wrongUsage(ParameterException e, Terminal terminal) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    terminal.complain(oneLine(e.getMessage()) + " (try '" + command.qualifiedName() + " --help')");
    return command.exitCodeOnInvalidInput();
  }

  private static int failed(Exception e, Terminal terminal, ParseResult parsed) {
    if (Ending.isNow()) {
      return FAILED; // what breaks while things are stopped is no news; the signal sets the exit
      // code
    }
    if (isExpected(e)) {
      terminal.complain(oneLine(e.getMessage()));
    } else {
      terminal.complain(
          "unexpected " + oneLine(e.toString()) + " in '" + parsed.commandSpec().name() + "'");
      LoggerFactory.getLogger(Frontwire.class).error("unexpected", e);
    }
    return FAILED;
  }

  private static boolean isExpected(Exception e) {
    return e instanceof CommandFailure
        || e instanceof SettingsException
        || e instanceof EmbeddedException
        || e instanceof SystemException
        || e instanceof SourceException
        || e instanceof PublishException
        || e instanceof RevisionException
        || e instanceof PortTakenException;
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message).replaceAll("\\s*\\R\\s*", " ").strip();
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        true,
        StandardCharsets.UTF_8);
  }

  /** The version of the build. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Frontwire.class.getPackage().getImplementationVersion();
      return new String[] {"frontwire " + (version == null ? "(not packaged)" : version)};
    }
  }
}

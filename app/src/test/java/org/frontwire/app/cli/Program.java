package org.frontwire.app.cli;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own. Its output goes to files, so that nothing blocks: into its data folder, where it has one. */
final class Program implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(6);

  private final Process process;
  private final Path out;
  private final Path err;
  private final Optional<Path> log;

  private Program(Process process, Path out, Path err, Optional<Path> log) {
    this.process = process;
    this.out = out;
    this.err = err;
    this.log = log;
  }

  static Program start(String... arguments) throws IOException {
    int option = List.of(arguments).indexOf("--data");
    Optional<Path> data =
        option < 0 ? Optional.empty() : Optional.of(Path.of(arguments[option + 1]));
    Path out = output(data, ".out");
    Path err = output(data, ".err");
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        // most of them live for seconds, and the second compiler would take half of their time
        "-XX:TieredStopAtLevel=1"));
    if (Runtime.version().feature() >= 24) { // as the launcher does
      command.addAll(
          List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    }
    command.addAll(List.of(
        "-Dfrontwire.home=" + System.getProperty("frontwire.home", ".."),
        "-Dfrontwire.registry=" + registry(),
        "-cp",
        classPath(),
        Frontwire.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    return new Program(process, out, err, data.map(folder -> folder.resolve("frontwire.log")));
  }

  private static Path output(Optional<Path> data, String suffix) throws IOException {
    if (data.isEmpty()) return Files.createTempFile("frontwire-test", suffix);
    Path folder = Files.createDirectories(data.get().resolve("said"));
    return Files.createTempFile(folder, "frontwire-test", suffix);
  }

  /** Waits for its end and returns its exit code. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("expected an end within " + LONGEST + "; it said:\n" + err());
    }
    return process.exitValue();
  }

  /** Waits until it has said something on standard error. */
  Program awaitSaying(String words) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!err().contains(words)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError(
            "expected it to say '" + words + "', but it said:\n" + err() + log());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return this;
  }

  BufferedWriter standardInput() {
    return new BufferedWriter(process.outputWriter(StandardCharsets.UTF_8));
  }

  /** Its child processes. */
  List<ProcessHandle> children() {
    return process.children().toList();
  }

  /** Has it write what each of its threads does to its standard output. */
  void dumpThreads() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start().waitFor();
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * As Ctrl-C in a terminal does, which reaches the children too; returns the exit code. SIGTERM where whoever runs the tests has Java ignore
   * Ctrl-C, as a shell does for what it runs in the background.
   */
  int interrupt() throws IOException, InterruptedException {
    signal(ignoresInterrupts() ? "TERM" : "INT");
    return exitCode();
  }

  private void signal(String name) throws IOException, InterruptedException {
    List<String> kill = new ArrayList<>(List.of("kill", "-" + name));
    children().forEach(child -> kill.add(Long.toString(child.pid())));
    kill.add(Long.toString(process.pid()));
    new ProcessBuilder(kill).start().waitFor();
  }

  private boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
            .anyMatch(ignored -> (ignored & 2) != 0);
  }

  /** As a service manager does; returns how long it took. */
  Duration stop() throws InterruptedException {
    long start = System.nanoTime();
    process.destroy();
    exitCode();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  String out() {
    return read(out);
  }

  String err() {
    return read(err);
  }

  /** What its libraries said, of a command that keeps that in its data folder. */
  private String log() {
    return log.filter(Files::exists)
        .map(file -> "\nand in its log:\n" + read(file))
        .orElse("");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The build says where it is; from an editor it lies below the module. */
  private static Path registry() {
    return Path.of(System.getProperty("frontwire.registry", "registry/target/registry"))
        .toAbsolutePath();
  }

  private static String classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> absolute = new ArrayList<>();
    for (String entry : path.split(File.pathSeparator, -1)) {
      absolute.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, absolute);
  }
}

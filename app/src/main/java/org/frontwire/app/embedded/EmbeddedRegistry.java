package org.frontwire.app.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An Apicurio schema registry as a child process, on the loopback address, its schemas in a topic of the embedded broker. The only class
 * that knows the distribution. It is a process of its own because it cannot be stopped cleanly inside another one.
 */
public final class EmbeddedRegistry implements AutoCloseable {
  /** Longest wait for the first answer. A quiet machine needs 4 to 8 seconds. */
  private static final Duration READY = Duration.ofSeconds(90);

  private static final Duration REQUEST = Duration.ofSeconds(5);
  private static final Duration STOP = Duration.ofSeconds(3);
  /**
   * A terminal's Ctrl-C and a service manager's stop reach every process of the group. The registry must outlive the stream processors and
   * ends with its standard input, so it starts with these signals ignored, which Java respects; the shell becomes Java, with the same id.
   */
  private static final String DEAF = "trap '' INT HUP TERM; exec \"$0\" \"$@\"";

  private static final String COMPATIBILITY = "{\"compatibility\":\"FULL_TRANSITIVE\"}";

  private final Process process;
  private final String url;
  private final Path log;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(REQUEST).build();

  private EmbeddedRegistry(Process process, String url, Path log) {
    this.process = process;
    this.url = url;
    this.log = log;
  }

  /**
   * Starts the distribution unpacked in a folder on a port, 0 for any free one; returns at once, {@link #awaitReady} waits. Everything it
   * prints goes to registry.log in the folder.
   */
  public static EmbeddedRegistry start(
      Path distribution, String bootstrapServers, int port, Path folder) {
    int free = Ports.free(port, "schema registry");
    Path log = folder.resolve("registry.log");
    ProcessBuilder builder = new ProcessBuilder(
            command(distribution, bootstrapServers, free, folder))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(folder);
      String url = "http://" + Ports.LOOPBACK + ":" + free + "/apis/ccompat/v7";
      return new EmbeddedRegistry(builder.start(), url, log);
    } catch (IOException e) {
      throw new EmbeddedException(
          "expected to start the schema registry, but " + e.getMessage(), e);
    }
  }

  /** Waits until it answers and refuses incompatible schemas. */
  public EmbeddedRegistry awaitReady() {
    long end = System.nanoTime() + READY.toNanos();
    while (!demandsCompatibility()) {
      if (!process.isAlive()) {
        throw new EmbeddedException(
            "expected the schema registry to start, but it ended; see " + log);
      }
      if (System.nanoTime() > end) {
        close();
        throw new EmbeddedException("expected the schema registry to answer within "
            + READY.toSeconds() + " s; see " + log);
      }
    }
    return this;
  }

  /** Base address of Confluent's REST interface. */
  public String url() {
    return url;
  }

  /** Whether its process runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Where it writes what it has to say. */
  public Path log() {
    return log;
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** Stops within three seconds. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private boolean demandsCompatibility() {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/config"))
        .timeout(REQUEST)
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(COMPATIBILITY))
        .build();
    try {
      if (http.send(request, BodyHandlers.ofString()).statusCode() == 200) {
        return true;
      }
      Thread.sleep(100);
    } catch (IOException e) {
      pause(); // it does not listen yet
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new EmbeddedException("interrupted while the schema registry started", e);
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(
      Path distribution, String bootstrapServers, int port, Path folder) {
    return List.of(
        "/bin/sh",
        "-c",
        DEAF,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dapicurio.storage.kind=kafkasql",
        "-Dapicurio.kafkasql.bootstrap.servers=" + bootstrapServers,
        "-Dquarkus.http.host=" + Ports.LOOPBACK,
        "-Dquarkus.http.port=" + port,
        "-Dquarkus.http.access-log.enabled=false",
        "-Dquarkus.shutdown.timeout=1",
        // it waits this long for a snapshot before it reads its topic; the default is 5 s
        "-Dapicurio.kafkasql.consumer.poll.timeout=500",
        "-Dapicurio.storage.snapshot.location=" + folder,
        "-cp",
        ownClasses() + File.pathSeparator + runner(distribution),
        RegistryChild.class.getName());
  }

  private static Path runner(Path distribution) {
    try (Stream<Path> files = Files.list(distribution)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-runner.jar"))
          .findFirst()
          .orElseThrow(() -> new EmbeddedException(
              "expected Apicurio's runner jar in " + distribution + ", but there is none"));
    } catch (IOException e) {
      throw new EmbeddedException(
          "expected the unpacked schema registry in " + distribution
              + ", but it is not there; build with Maven",
          e);
    }
  }

  private static Path ownClasses() {
    try {
      return Path.of(EmbeddedRegistry.class
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

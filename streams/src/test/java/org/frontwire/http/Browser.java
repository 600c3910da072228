package org.frontwire.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real Chromium without a window, driven over its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path profile;
  private final Connection connection;

  private Browser(Process process, Path profile, Connection connection) {
    this.process = process;
    this.profile = profile;
    this.connection = connection;
  }

  /** The browser of this machine, where there is one. */
  static Optional<Path> executable() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path executable) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("frontwire-browser");
    List<String> command = new ArrayList<>(List.of(
        executable.toString(),
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--disable-dev-shm-usage",
        "--disable-extensions",
        "--disable-background-networking",
        "--remote-debugging-port=0",
        "--user-data-dir=" + profile));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--no-sandbox");
    }
    command.add("about:blank");
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    try {
      return new Browser(process, profile, Connection.open(page(port(profile, process))));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** Goes to a page. */
  void open(URI page) {
    connection.ask("Page.navigate", Map.of("url", page.toString()));
  }

  /** The value of an expression in the page. */
  JsonNode value(String expression) {
    JsonNode answer = connection.ask(
        "Runtime.evaluate",
        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** Waits until an expression is true. */
  void await(String condition) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!value(
            "(() => { try { return Boolean(" + condition + "); } catch { return false; } })()")
        .asBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("never true: " + condition + "; the page says: "
            + value("document.body.innerText").asText());
      }
      Thread.sleep(20);
    }
  }

  /** Everything that the page complained about: exceptions, and what its policy forbade. */
  List<String> complaints() {
    return List.copyOf(connection.complaints);
  }

  /** Sets the size of the window in CSS pixels, and the colours that the reader prefers. */
  void look(int width, int height, String scheme) {
    connection.ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    connection.ask(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Keeps a picture of the window. */
  void picture(Path png) throws IOException {
    String data = connection
        .ask("Page.captureScreenshot", Map.of("format", "png"))
        .get("data")
        .asText();
    Files.createDirectories(png.toAbsolutePath().getParent());
    Files.write(png, Base64.getDecoder().decode(data));
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  private static int port(Path profile, Process process) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      if (Files.exists(file) && Files.readAllLines(file).size() >= 2) {
        return Integer.parseInt(Files.readAllLines(file).get(0));
      }
      Thread.sleep(50);
    }
    throw new IOException("Chromium did not start");
  }

  private static URI page(int port) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + port + "/json/list"))
        .build();
    JsonNode pages = JSON.readTree(HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .body());
    for (JsonNode page : pages) {
      if (page.get("type").asText().equals("page")) {
        return URI.create(page.get("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("Chromium has no page: " + pages);
  }

  private static final class Connection implements WebSocket.Listener {
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final StringBuilder text = new StringBuilder();
    private @Nullable WebSocket socket;

    static Connection open(URI uri) {
      Connection connection = new Connection();
      connection.socket = HttpClient.newHttpClient()
          .newWebSocketBuilder()
          .buildAsync(uri, connection)
          .join();
      connection.ask("Runtime.enable", Map.of());
      connection.ask("Log.enable", Map.of());
      connection.ask("Page.enable", Map.of());
      return connection;
    }

    JsonNode ask(String method, Map<String, Object> parameters) {
      int id = ids.incrementAndGet();
      CompletableFuture<JsonNode> answer = new CompletableFuture<>();
      asked.put(id, answer);
      ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
      message.set("params", JSON.valueToTree(parameters));
      if (socket != null) {
        socket.sendText(message.toString(), true).join();
      }
      return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        received(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void received(String message) {
      JsonNode json;
      try {
        json = JSON.readTree(message);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      if (json.has("id")) {
        CompletableFuture<JsonNode> answer = asked.remove(json.get("id").asInt());
        if (answer != null) {
          answer.complete(json.has("result") ? json.get("result") : json);
        }
      } else if (json.path("method").asText().equals("Runtime.exceptionThrown")) {
        complaints.add(json.path("params").toString());
      } else if (json.path("method").asText().equals("Log.entryAdded")
          && !json.path("params").path("entry").path("source").asText().equals("network")) {
        complaints.add(json.path("params").toString());
      }
    }
  }
}

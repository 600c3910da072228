package org.frontwire.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/** As much of Confluent's registry as Frontwire asks of it, in memory. Subjects named in {@link #refuse} take no schema. */
final class FakeRegistry implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  final List<String> requests = new CopyOnWriteArrayList<>();
  final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final Map<String, List<String>> schemas = new ConcurrentHashMap<>();
  private final Map<String, String> compatibility = new ConcurrentHashMap<>();
  private final List<String> refusing = new CopyOnWriteArrayList<>();

  FakeRegistry() throws IOException {
    this(HttpServer.create(anyPort(), 0));
  }

  private FakeRegistry(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
    server.start();
  }

  /** One that speaks TLS. */
  static FakeRegistry behind(SSLContext tls) throws IOException {
    HttpsServer server = HttpsServer.create(anyPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new FakeRegistry(server);
  }

  String url() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    return scheme + "://localhost:" + server.getAddress().getPort();
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  void refuse(String subject) {
    refusing.add(subject);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/", -1);
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    authorizations.add(authorization == null ? "none" : authorization);
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    boolean isAsked = path[1].equals("compatibility");
    String subject = path[isAsked ? 3 : 2];
    if (path[1].equals("config")) config(exchange, subject, body);
    else if (isAsked)
      reply(exchange, 200, "{\"is_compatible\":" + !refusing.contains(subject) + "}");
    else if (path.length == 3) find(exchange, subject, body);
    else register(exchange, subject, body);
  }

  private void config(HttpExchange exchange, String subject, JsonNode body) throws IOException {
    if (exchange.getRequestMethod().equals("PUT"))
      compatibility.put(subject, body.path("compatibility").asText());
    String level = compatibility.getOrDefault(subject, "NONE");
    reply(exchange, 200, "{\"compatibilityLevel\":\"" + level + "\"}");
  }

  private void find(HttpExchange exchange, String subject, JsonNode body) throws IOException {
    int index =
        schemas.getOrDefault(subject, List.of()).indexOf(body.path("schema").asText());
    if (index < 0) reply(exchange, 404, "{\"error_code\":40403,\"message\":\"Schema not found\"}");
    else reply(exchange, 200, "{\"id\":7,\"version\":" + (index + 1) + "}");
  }

  private void register(HttpExchange exchange, String subject, JsonNode body) throws IOException {
    if (refusing.contains(subject)) {
      reply(exchange, 409, "{\"error_code\":409,\"message\":\"incompatible with version 1\"}");
      return;
    }
    schemas
        .computeIfAbsent(subject, unused -> new ArrayList<>())
        .add(body.path("schema").asText());
    reply(exchange, 200, "{\"id\":7}");
  }

  private static void reply(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

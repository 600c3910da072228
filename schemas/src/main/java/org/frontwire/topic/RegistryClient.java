package org.frontwire.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.common.security.ssl.DefaultSslEngineFactory;
import org.jspecify.annotations.Nullable;

/** The five calls of Confluent's registry interface that Frontwire needs. */
final class RegistryClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";

  private final HttpClient http;
  private final String base;
  private final @Nullable String authorization;
  private final Duration timeout;

  RegistryClient(String address, Registry registry, Duration timeout) {
    this.http = client(registry, timeout);
    this.authorization = authorization(registry.client());
    this.base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    this.timeout = timeout;
  }

  /** Whether and as which version the subject has this schema. */
  Answer find(String subject, Schema schema) throws RegistryUnreachableException {
    return post("/subjects/" + subject, schemaBody(schema));
  }

  /** Adds the schema as the subject's next version. */
  Answer register(String subject, Schema schema) throws RegistryUnreachableException {
    return post("/subjects/" + subject + "/versions", schemaBody(schema));
  }

  /** Whether the registry would take the schema as the subject's next version. */
  Answer wouldTake(String subject, Schema schema) throws RegistryUnreachableException {
    return post(
        "/compatibility/subjects/" + subject + "/versions?verbose=true", schemaBody(schema));
  }

  /** The compatibility that holds for the subject, of its own or the registry's default. */
  Answer compatibility(String subject) throws RegistryUnreachableException {
    return send("/config/" + subject + "?defaultToGlobal=true", "GET", null);
  }

  /** Demands a compatibility of the subject. */
  Answer demand(String subject, String compatibility) throws RegistryUnreachableException {
    return send("/config/" + subject, "PUT", json(Map.of("compatibility", compatibility)));
  }

  private Answer post(String path, String body) throws RegistryUnreachableException {
    return send(path, "POST", body);
  }

  private Answer send(String path, String method, @Nullable String body)
      throws RegistryUnreachableException {
    try {
      HttpResponse<String> response = http.send(
          request(path, method, body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), parsed(response.body()));
    } catch (IOException e) {
      throw unreachable(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable("the wait was interrupted");
    }
  }

  private HttpRequest request(String path, String method, @Nullable String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
        .timeout(timeout)
        .header("Accept", CONTENT_TYPE)
        .header("Content-Type", CONTENT_TYPE)
        .method(
            method,
            body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body));
    if (authorization != null) request.header("Authorization", authorization);
    return request.build();
  }

  private RegistryUnreachableException unreachable(String found) {
    return new RegistryUnreachableException(
        base, "an answer from a schema registry within " + timeout.toMillis() + " ms", found);
  }

  private JsonNode parsed(String body) throws RegistryUnreachableException {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new RegistryUnreachableException(base, "JSON from a schema registry", start(body));
    }
  }

  private static String start(String body) {
    String line = body.strip().replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }

  private static String schemaBody(Schema schema) {
    return json(Map.of("schemaType", "AVRO", "schema", schema.toString()));
  }

  private static String json(Map<String, String> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings do not become JSON", e);
    }
  }

  private static HttpClient client(Registry registry, Duration timeout) {
    HttpClient.Builder http = HttpClient.newBuilder().connectTimeout(timeout);
    Map<String, Object> tls = registry.tls();
    if (!tls.isEmpty()) {
      try (DefaultSslEngineFactory engines = new DefaultSslEngineFactory()) {
        engines.configure(tls);
        http.sslContext(engines.sslContext());
      }
    }
    String proxy = registry.client().get("proxy.host");
    String port = registry.client().get("proxy.port");
    if (proxy != null && port != null)
      http.proxy(ProxySelector.of(new InetSocketAddress(proxy, Integer.parseInt(port))));
    return http.build();
  }

  private static @Nullable String authorization(Map<String, String> client) {
    String token = client.get(Registry.TOKEN);
    if (token != null) return "Bearer " + token;
    String user = client.get(Registry.USER);
    return user == null
        ? null
        : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  /** What the registry said. */
  record Answer(int status, JsonNode body) {

    Answer {
      if (body == null) body = MissingNode.getInstance();
    }

    boolean isOk() {
      return status / 100 == 2;
    }

    boolean isNotFound() {
      return status == 404;
    }

    String field(String name) {
      return body.path(name).asText();
    }

    /** The refusal in one line. */
    String inWords() {
      String message = field("message");
      return "HTTP " + status + (message.isEmpty() ? "" : ": " + start(message));
    }
  }
}

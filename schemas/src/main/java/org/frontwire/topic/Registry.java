package org.frontwire.topic;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigDef;

/**
 * A schema registry, and how clients show themselves to it. A user and password that stand in the address are taken out of it and become
 * a property, so the address can be printed and logged.
 *
 * @param url address, "http://localhost:8081", several with commas; "mock://name" keeps the schemas in this process, for tests
 * @param client further properties, of those that {@link #names} lists
 */
public record Registry(String url, Map<String, String> client) {

  static final String USER = "basic.auth.user.info";
  static final String TOKEN = "bearer.auth.token";
  private static final String TLS = "ssl.";
  private static final ConfigDef TLS_NAMES = new ConfigDef().withClientSslSupport();

  public Registry {
    if (url.isBlank())
      throw new IllegalArgumentException("expected the address of a schema registry, came nothing");
    Map<String, String> all = new TreeMap<>(client);
    List<String> bare = new ArrayList<>();
    for (String address : url.split(",", -1)) bare.add(withoutUser(address.strip(), all));
    url = String.join(",", bare);
    client = Map.copyOf(all);
  }

  /** One that asks for no credentials, or for those in its address. */
  public static Registry at(String url) {
    return new Registry(url, Map.of());
  }

  /** Every property that {@link #client} may have: Confluent's names, of those that its client and ours both follow. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>(Set.of(USER, TOKEN, "proxy.host", "proxy.port"));
    TLS_NAMES.names().stream()
        .filter(name -> name.matches("ssl\\.(key|trust)store\\..*|ssl\\.key\\.password"))
        .forEach(names::add);
    return names;
  }

  /** Whether nobody may read the value of a property. */
  public static boolean isSecret(String name) {
    ConfigDef.ConfigKey key = TLS_NAMES.configKeys().get(name);
    return name.equals(USER)
        || name.equals(TOKEN)
        || (key != null && key.type() == ConfigDef.Type.PASSWORD);
  }

  /** What Confluent's serializers need to reach it. */
  Map<String, Object> serdes() {
    Map<String, Object> settings = new HashMap<>();
    client.forEach((name, value) ->
        settings.put(name.startsWith(TLS) ? "schema.registry." + name : name, value));
    if (client.containsKey(USER)) settings.put("basic.auth.credentials.source", "USER_INFO");
    if (client.containsKey(TOKEN)) settings.put("bearer.auth.credentials.source", "STATIC_TOKEN");
    settings.put("schema.registry.url", url);
    return settings;
  }

  /** The properties for TLS, typed; empty without one. */
  Map<String, Object> tls() {
    Map<String, String> given = client.entrySet().stream()
        .filter(property -> property.getKey().startsWith(TLS))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return given.isEmpty() ? Map.of() : TLS_NAMES.parse(given);
  }

  /** Without the properties, which can be secret. */
  @Override
  public String toString() {
    return url;
  }

  private static String withoutUser(String address, Map<String, String> client) {
    int start = address.indexOf("://") + 3;
    int path = address.indexOf('/', start);
    int end = address.lastIndexOf('@', path < 0 ? address.length() : path);
    if (start < 3 || end < start) return address;
    String user = address.substring(start, end).replace("+", "%2B");
    client.putIfAbsent(USER, URLDecoder.decode(user, StandardCharsets.UTF_8));
    return address.substring(0, start) + address.substring(end + 1);
  }
}

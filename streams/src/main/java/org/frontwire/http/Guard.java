package org.frontwire.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every answer carries so that a browser runs no script but ours, and who may ask. */
final class Guard {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String host;

  Guard(String host) {
    this.host = host;
  }

  void check(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cache-Control", "no-store");
    if (isLoopback(host) && !isLoopback(name(request.header("Host")))) {
      throw new ForbiddenResponse(
          "expected the dashboard to be asked for by a loopback name, as it listens on " + host
              + " only; to reach it by another name, let it listen on another address");
    }
  }

  /** A page elsewhere can point its own name at 127.0.0.1 and read what answers there; but it cannot change the Host header. */
  private static boolean isLoopback(String name) {
    return LOOPBACK.contains(name) || name.equals("::1");
  }

  private static String name(@Nullable String hostHeader) {
    if (hostHeader == null) {
      return "";
    }
    int port = hostHeader.lastIndexOf(':');
    return port > hostHeader.lastIndexOf(']') ? hostHeader.substring(0, port) : hostHeader;
  }
}

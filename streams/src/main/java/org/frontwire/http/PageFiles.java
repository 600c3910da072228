package org.frontwire.http;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the page, read from the class path once. */
final class PageFiles {
  private PageFiles() {}

  static void serve(Javalin server) {
    serve(server, "/", "index.html", "text/html; charset=utf-8");
    serve(server, "/app.js", "app.js", "text/javascript; charset=utf-8");
    serve(server, "/style.css", "style.css", "text/css; charset=utf-8");
    serve(server, "/icon.svg", "icon.svg", "image/svg+xml");
  }

  private static void serve(Javalin server, String path, String file, String type) {
    byte[] content = content(file);
    server.get(path, request -> {
      request.contentType(type);
      request.header("Cache-Control", "no-cache");
      request.result(content);
    });
  }

  private static byte[] content(String file) {
    try (InputStream in = PageFiles.class.getResourceAsStream("/web/" + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected /web/" + file + " on the class path, found nothing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

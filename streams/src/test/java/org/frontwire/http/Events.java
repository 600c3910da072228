package org.frontwire.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client of server-sent events over a real socket. */
final class Events implements AutoCloseable {
  /** One event; id and data are empty where there is none. */
  record Event(String id, String type, String data) {}

  private final InputStream stream;
  private final BufferedReader lines;

  private Events(InputStream stream) {
    this.stream = stream;
    this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  static Events open(HttpClient http, URI uri, @Nullable String lastEventId)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpResponse<InputStream> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IOException("HTTP " + answer.statusCode());
    }
    return new Events(answer.body());
  }

  /** The next event of a type other than alive, or of that type when asked for. */
  Event next(String type) throws IOException {
    while (true) {
      Event event = next();
      if (event.type().equals(type) || (type.isEmpty() && !event.type().equals("alive"))) {
        return event;
      }
    }
  }

  /** So many alerts. */
  List<Event> alerts(int count) throws IOException {
    List<Event> alerts = new ArrayList<>();
    while (alerts.size() < count) {
      alerts.add(next("alert"));
    }
    return alerts;
  }

  private Event next() throws IOException {
    String id = "";
    String type = "message";
    StringBuilder data = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty() && data.length() > 0) {
        return new Event(id, type, data.toString());
      } else if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("event: ")) {
        type = line.substring(7);
      } else if (line.startsWith("data: ")) {
        data.append(line.substring(6));
      }
    }
    throw new IOException("the stream has ended");
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}

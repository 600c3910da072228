package org.frontwire.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What seeds/expected-alerts.ndjson asks of a replay of that folder, see seeds/README.md: each MUST line is fitted by an
 * alert of its own, each alert fits a line, and no two alerts of one change fit the same MUST line.
 */
final class ExpectedAlerts {
  private static final ObjectMapper JSON = new ObjectMapper();
  /** Share of the shorter of two stretches of words that both must hold to be about the same. */
  private static final double OVERLAP = .3;
  /** Changes that may repeat what is known. */
  private static final Set<String> QUIET = Set.of("CORROBORATED", "BASELINE");

  private final List<Line> lines = new ArrayList<>();

  ExpectedAlerts(Path folder) throws IOException {
    for (JsonNode line : parsed(Files.readString(folder.resolve("expected-alerts.ndjson")))) {
      String text = Files.readString(folder.resolve(line.path("file").asText()));
      int start = text.indexOf(line.path("quote").asText());
      if (start < 0) {
        throw new AssertionError("expected the quote of " + line + " in its file");
      }
      lines.add(new Line(line, text.codePointCount(0, start), line.path("quote").asText()));
    }
  }

  /** All that is wrong with these alerts, one sentence each. */
  List<String> problems(List<JsonNode> alerts) {
    List<String> problems = new ArrayList<>();
    Map<Line, List<JsonNode>> fitting = new HashMap<>();
    for (JsonNode alert : alerts) {
      List<Line> fits = lines.stream().filter(line -> line.isFittedBy(alert)).toList();
      fits.forEach(
          line -> fitting.computeIfAbsent(line, any -> new ArrayList<>()).add(alert));
      boolean never = lines.stream().anyMatch(line -> line.isNever() && line.isAbout(alert));
      if (fits.isEmpty() && (never || !isQuiet(alert))) {
        problems.add("fits no line: " + shown(alert) + near(alert));
      }
    }
    missing(fitting).forEach(line -> problems.add("no alert fits " + line.json));
    fitting.forEach((line, several) -> problems.addAll(repeated(line, several)));
    return problems;
  }

  /** Lines for which no alert is left when each MUST line takes one of its own, by augmenting paths. */
  private List<Line> missing(Map<Line, List<JsonNode>> fitting) {
    Map<JsonNode, Line> taken = new HashMap<>();
    return lines.stream()
        .filter(line -> line.isMust() && !takes(line, fitting, taken, new HashSet<>()))
        .toList();
  }

  private static boolean takes(
      Line line,
      Map<Line, List<JsonNode>> fitting,
      Map<JsonNode, Line> taken,
      Set<JsonNode> tried) {
    for (JsonNode alert : fitting.getOrDefault(line, List.of())) {
      if (!tried.add(alert)) {
        continue;
      }
      Line holder = taken.get(alert);
      if (holder == null || takes(holder, fitting, taken, tried)) {
        taken.put(alert, line);
        return true;
      }
    }
    return false;
  }

  private static List<String> repeated(Line line, List<JsonNode> alerts) {
    Set<String> changes = new HashSet<>();
    return alerts.stream()
        .filter(alert -> line.isMust() && !isQuiet(alert))
        .filter(alert -> !changes.add(alert.path("change").asText()))
        .map(alert -> "says " + line.json.path("id").asText() + " once more: " + shown(alert))
        .toList();
  }

  private String near(JsonNode alert) {
    Optional<Line> line = lines.stream().filter(each -> each.isAbout(alert)).findFirst();
    return line.map(each -> "; its words are those of " + each.json).orElse("");
  }

  private static boolean isQuiet(JsonNode alert) {
    return QUIET.contains(alert.path("change").asText());
  }

  private static String shown(JsonNode alert) {
    return alert.path("change").asText()
        + " "
        + alert.path("effect").asText(alert.path("action").asText())
        + " '"
        + alert.path("headline").asText()
        + "' from "
        + alert.path("evidence").path(0).path("quote");
  }

  static List<JsonNode> parsed(String ndjson) throws IOException {
    List<JsonNode> parsed = new ArrayList<>();
    for (String line : ndjson.lines().toList()) {
      parsed.add(JSON.readTree(line));
    }
    return parsed;
  }

  /** One line of the file; offsets count code points. */
  private record Line(JsonNode json, int start, String quote) {

    boolean isMust() {
      return json.path("expect").asText().equals("MUST");
    }

    boolean isNever() {
      return json.path("expect").asText().equals("NEVER");
    }

    boolean isFittedBy(JsonNode alert) {
      return !isNever()
          && isAbout(alert)
          && json.path("dimension").equals(alert.path("dimension"))
          && holds(json.path("change"), alert.path("change").asText())
          && isNamed(json.path("place"), alert.path("place").path("name"))
          && (alert.path("dimension").asText().equals("CASUALTY")
              ? fitsToll(alert)
              : fitsControl(alert));
    }

    /** Whether the words that triggered the alert are those of the line. */
    boolean isAbout(JsonNode alert) {
      JsonNode trigger = alert.path("evidence").path(0);
      int from = trigger.path("start").asInt();
      int to = trigger.path("end").asInt();
      int end = start + quote.codePointCount(0, quote.length());
      int shared = Math.min(end, to) - Math.max(start, from);
      return json.path("file").equals(trigger.path("file"))
          && shared > OVERLAP * Math.min(end - start, to - from);
    }

    private boolean fitsToll(JsonNode alert) {
      return json.path("effect").equals(alert.path("effect"))
          && figure(alert.path("after")).equals(asNumber(json.path("figure")))
          && (!json.has("before")
              || figure(alert.path("before")).equals(asNumber(json.path("before"))));
    }

    private boolean fitsControl(JsonNode alert) {
      return holds(json.path("action"), alert.path("action").asText())
          && isNamed(json.path("actor"), alert.path("actor"));
    }

    private static Optional<Long> figure(JsonNode toll) {
      return asNumber(toll.path("best")).or(() -> asNumber(toll.path("low")));
    }

    private static Optional<Long> asNumber(JsonNode number) {
      return number.isNumber() ? Optional.of(number.asLong()) : Optional.empty();
    }

    private static boolean holds(JsonNode allowed, String value) {
      for (JsonNode each : allowed) {
        if (each.asText().equals(value)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a name holds the wanted part of it; null asks nothing. */
    private static boolean isNamed(JsonNode wanted, JsonNode name) {
      return wanted.isNull() || name.asText().contains(wanted.asText());
    }
  }
}

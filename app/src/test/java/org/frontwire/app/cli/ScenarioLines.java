package org.frontwire.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.frontwire.event.Alert;
import org.frontwire.event.Suppression;
import org.frontwire.topic.PlainJson;

/** What a scenario expects, one JSON object a line, without ids and offsets. */
final class ScenarioLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScenarioLines() {}

  static String alert(Alert alert) {
    JsonNode told = parsed(PlainJson.text(alert));
    boolean toll = told.path("dimension").asText().equals("CASUALTY");
    ObjectNode line = JSON.createObjectNode();
    line.set("alert", told.path("change"));
    line.set("msgType", told.path("msgType"));
    line.put("replaces", told.path("references").size());
    line.set(toll ? "effect" : "action", toll ? told.path("effect") : told.path("action"));
    line.set("place", told.path("place").path("name"));
    line.set("before", state(told.path("before"), toll));
    line.set("after", state(told.path("after"), toll));
    line.set("headline", told.path("headline"));
    line.set("grade", told.path("grade"));
    line.set("flags", told.path("flags"));
    line.set("file", told.path("evidence").path(0).path("file"));
    return line.toString();
  }

  static String suppression(Suppression silence) {
    ObjectNode line = JSON.createObjectNode();
    line.put("silent", silence.getRule());
    line.put("refers", silence.getEarlier().isPresent());
    line.put("file", silence.getEvidence().getFile().orElse(null));
    line.put("quote", silence.getEvidence().getQuote());
    return line.toString();
  }

  static String known(Instant time, List<String> situation) {
    ObjectNode line = JSON.createObjectNode();
    line.put("asOf", time.toString());
    ArrayNode known = line.putArray("known");
    for (String each : situation) {
      JsonNode incident = parsed(each).path("incident");
      JsonNode control = parsed(each).path("control");
      incident
          .path("tolls")
          .forEach(toll -> known.add(incident.path("place").path("name").asText() + ", "
              + incident.path("place").path("country").asText() + ": "
              + toll.path("effect").asText() + " "
              + state(toll.path("figure"), true).asText()
              + sources(toll)));
      if (!control.isMissingNode()) {
        known.add(control.path("place").path("name").asText() + ": "
            + state(control, false).asText()
            + sources(control));
      }
    }
    return line.toString();
  }

  /** "12", "22-30" where origins disagree, "Syrian rebels, besieged by …". */
  private static JsonNode state(JsonNode state, boolean isToll) {
    if (state.isNull()) {
      return state;
    }
    if (!isToll) {
      String siege = state.path("besiegedBy").isNull()
          ? ""
          : ", besieged by " + state.path("besiegedBy").asText();
      return JSON.getNodeFactory().textNode("held by " + state.path("holder").asText() + siege);
    }
    String best = state.path("best").asText();
    String low = state.path("low").asText();
    return JSON.getNodeFactory().textNode(low.equals(best) ? best : low + "-" + best);
  }

  private static String sources(JsonNode known) {
    return " (outlets " + known.path("outlets").size() + ", origins "
        + known.path("origins").size() + ")";
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

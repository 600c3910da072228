package org.frontwire.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Whether the stream processors work.
 *
 * @param running true when records are processed or could be at once
 * @param state one stable word, "RUNNING", "REBALANCING", "ERROR"
 * @param message one sentence for the operator
 */
public record Health(boolean running, String state, String message) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One line, with the number of alerts at hand. */
  String json(int alerts) {
    ObjectNode answer = JSON.createObjectNode();
    answer
        .put("running", running)
        .put("state", state)
        .put("message", message)
        .put("alerts", alerts);
    return answer.toString();
  }
}

package org.frontwire.claim.context;

import java.util.List;

/**
 * Why there is a claim.
 *
 * @param rule name of the rule that found it
 * @param lines the lines of data files that it rests on, each with file and number
 */
public record Reason(String rule, List<String> lines) {

  public Reason {
    lines = List.copyOf(lines);
  }
}

package org.frontwire.claim;

import java.util.List;
import java.util.Map;
import org.frontwire.claim.context.Reason;

/**
 * What an article claims, and why.
 *
 * @param reasons for each claim, by its id, what made it
 * @param rejections what looked like a claim and is none, by entry and in the order of the words
 */
public record Explanation(
    Reading reading, Map<String, Reason> reasons, List<Rejection> rejections) {

  public Explanation {
    reasons = Map.copyOf(reasons);
    rejections = List.copyOf(rejections);
  }
}

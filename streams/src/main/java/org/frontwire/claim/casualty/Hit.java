package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.event.Effect;
import org.frontwire.event.Qualifier;

/**
 * What a rule found: a trigger with its people.
 *
 * @param groups the people, joined by "and"; empty for one person without a noun of ours ("X was murdered")
 * @param first index of the first token the finding rests on
 * @param end index one past the last
 * @param rule name of the rule, for explanations
 */
record Hit(Trigger trigger, Effect effect, List<Group> groups, int first, int end, String rule) {

  Hit {
    groups = List.copyOf(groups);
  }

  static Hit of(Trigger trigger, List<Group> groups, String rule) {
    int first = trigger.first();
    int end = trigger.end();
    for (Group group : groups) {
      first = Math.min(first, group.first());
      end = Math.max(end, group.end());
    }
    return new Hit(trigger, trigger.effect(), groups, first, end, rule);
  }

  /** Whether a token is one of the words for its people. */
  boolean covers(int token) {
    for (Group group : groups) {
      if (group.first() <= token && token < group.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a toll, which is told on other days than that of its event. */
  boolean isToll() {
    return rule.equals("toll") || rule.equals(TollRule.RAISED);
  }

  /** Whether it is a share of a population instead of a number. */
  boolean isShare() {
    return groups.stream().anyMatch(group -> group.qualifier() == Qualifier.NON_NUMERIC);
  }
}

package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.event.Effect;

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
}

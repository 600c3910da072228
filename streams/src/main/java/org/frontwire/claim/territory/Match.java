package org.frontwire.claim.territory;

import java.util.List;
import java.util.Optional;
import org.frontwire.claim.actor.ActorMention;
import org.jspecify.annotations.Nullable;

/** What a rule took in up to a token. */
record Match(
    int end,
    List<Ground> grounds,
    @Nullable String foe,
    @Nullable ActorMention subject) {

  static Match from(int start) {
    return new Match(start, List.of(), null, null);
  }

  Match to(int next) {
    return new Match(next, grounds, foe, subject);
  }

  Match with(List<Ground> places) {
    return new Match(places.get(places.size() - 1).end(), places, foe, subject);
  }

  /** The same of a place that stands to the left. */
  Match on(Ground place) {
    return new Match(end, List.of(place), foe, subject);
  }

  Match against(String name, int next) {
    return new Match(next, grounds, name, subject);
  }

  Match by(ActorMention actor, int next) {
    return new Match(next, grounds, foe, actor);
  }

  Optional<ActorMention> actor() {
    return Optional.ofNullable(subject);
  }
}

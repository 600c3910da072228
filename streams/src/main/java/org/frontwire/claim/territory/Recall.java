package org.frontwire.claim.territory;

import org.frontwire.claim.actor.ActorMention;
import org.jspecify.annotations.Nullable;

/** What a sentence gives a story to remember: the actors and the places that it names. Worked out only when a later clause asks. */
final class Recall {
  private final Words words;
  private final Grounds grounds;
  private final Atlas atlas;
  private final int sentence;
  private int actorsTold;
  private int tokensTold;
  private int placesRead;

  Recall(Words words, Grounds grounds, Atlas atlas, int sentence) {
    this.words = words;
    this.grounds = grounds;
    this.atlas = atlas;
    this.sentence = sentence;
  }

  /** Hands over the actors that start before a token and were not handed over yet. */
  void actors(int until, StoryMemory memory) {
    while (actorsTold < words.actors().size() && words.actors().get(actorsTold).first() < until) {
      ActorMention actor = words.actors().get(actorsTold++);
      memory.remember(actor, words.text(actor.first(), actor.end()), sentence);
    }
  }

  /** The last place that a preposition before a token leads to, of those that were not told yet; null for none. */
  @Nullable PlacePhrase place(int until) {
    @Nullable PlacePhrase last = null;
    for (int at = tokensTold; at < Math.min(until, words.size()); at++) {
      if (at >= placesRead && words.in(WordList.LOCATING, at)) {
        Ground ground = grounds.at(at + 1).filter(this::isWorthRemembering).orElse(null);
        if (ground != null) {
          last = ground.phrase();
          placesRead = ground.end();
        }
      }
    }
    tokensTold = Math.max(tokensTold, until);
    return last;
  }

  private boolean isWorthRemembering(Ground ground) {
    String name = ground.phrase().named();
    return name != null
        && (atlas.isTown(name) || (ground.phrase().noun() != null && !atlas.isCountry(name)));
  }

  /** A clause has told the place up to here. */
  void read(int end) {
    placesRead = end;
  }
}

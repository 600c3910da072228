package org.frontwire.claim.territory;

import java.util.List;
import java.util.function.Supplier;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.actor.Actors;
import org.frontwire.claim.context.ReadSentence;
import org.jspecify.annotations.Nullable;

/** What a sentence gives a story to remember: the actors and the places that it names. Worked out only when a later clause asks. */
final class Recall {
  private final Supplier<Words> reading;
  private final Atlas atlas;
  private final ReadSentence sentence;
  private @Nullable Words words;
  private @Nullable Grounds grounds;
  private int actorsTold;
  private int tokensTold;
  private int placesRead;

  /** Of a sentence that was passed: read when it is first asked. */
  Recall(ReadSentence sentence, Supplier<Words> reading, Atlas atlas) {
    this.reading = reading;
    this.atlas = atlas;
    this.sentence = sentence;
  }

  /** Of the sentence that is being read. */
  Recall(ReadSentence sentence, Words words, Grounds grounds, Atlas atlas) {
    this(sentence, () -> words, atlas);
    this.words = words;
    this.grounds = grounds;
  }

  private Words words() {
    Words known = words == null ? reading.get() : words;
    words = known;
    return known;
  }

  private Grounds grounds() {
    Grounds known = grounds == null ? new Grounds(words(), atlas) : grounds;
    grounds = known;
    return known;
  }

  /** Hands over the actors that start before a token and were not handed over yet. */
  void actors(int until, StoryMemory memory) {
    List<ActorMention> actors =
        Actors.mayStandIn(sentence.sentence()) ? words().actors() : List.of();
    while (actorsTold < actors.size() && actors.get(actorsTold).first() < until) {
      ActorMention actor = actors.get(actorsTold++);
      memory.remember(actor, words().text(actor.first(), actor.end()), sentence.index());
    }
  }

  /** The last place that a preposition before a token leads to, of those that were not told yet; null for none. */
  @Nullable PlacePhrase place(int until) {
    @Nullable PlacePhrase last = null;
    for (int at = tokensTold; at < Math.min(until, words().size()); at++) {
      if (at >= placesRead && words().in(WordList.LOCATING, at)) {
        Ground ground = grounds().at(at + 1).filter(this::isWorthRemembering).orElse(null);
        if (ground != null) {
          last = ground.phrase();
          placesRead = ground.end();
        }
      }
    }
    skip(until);
    return last;
  }

  /** The places before a token need not be told any more. */
  void skip(int until) {
    tokensTold = Math.max(tokensTold, until);
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

package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontwire.claim.actor.ActorMention;
import org.jspecify.annotations.Nullable;

/** What the sentences so far have spoken of, so that "the force", "the village" and "the siege" can be told. Bounded. */
final class StoryMemory {
  private static final int REMEMBERED = 40;

  /** "The force" is one of the last sentences, "the rebels" are those of the story. */
  private static final int NEAR = 3;

  /** An actor and the head of the words that named it. */
  private record Said(String name, String head, int sentence) {}

  private final List<Said> actors = new ArrayList<>();
  private final List<Recall> passed = new ArrayList<>();

  /** How many of those passed have told their actors, and how many their places. */
  private int actorsTold;

  private int placesTold;
  private @Nullable Recall current;
  private int read;
  private @Nullable PlacePhrase place;
  private @Nullable PlacePhrase besieged;
  private @Nullable String besieger;

  /** A sentence that was passed. */
  void passed(Recall sentence) {
    passed.add(sentence);
  }

  /** The sentence that is being read; what stands before its token at the moment is remembered too. */
  void reading(Recall sentence) {
    current = sentence;
    read = 0;
  }

  void readTo(int token) {
    read = token;
  }

  /** Recalls all actors that were passed. */
  private void recallActors() {
    while (actorsTold < passed.size()) {
      passed.get(actorsTold++).actors(Integer.MAX_VALUE, this);
    }
    if (current != null) {
      current.actors(read + 1, this);
    }
  }

  /** Recalls the last place that was passed. */
  private void recallPlace() {
    @Nullable PlacePhrase last = current == null ? null : current.place(read + 1);
    for (int i = passed.size() - 1; i >= placesTold && last == null; i--) {
      last = passed.get(i).place(Integer.MAX_VALUE);
    }
    placesTold = passed.size();
    place = last == null ? place : last;
  }

  void remember(ActorMention mention, String words, int sentence) {
    if (isBare(mention)) {
      return;
    }
    String name = known(mention, words, sentence);
    actors.add(new Said(name, head(words), sentence));
    if (actors.size() > REMEMBERED) {
      actors.remove(0);
    }
  }

  void remember(PlacePhrase phrase) {
    placesTold = passed.size();
    if (current != null) {
      current.skip(read + 1);
    }
    place = phrase;
  }

  void rememberSiege(@Nullable PlacePhrase phrase, @Nullable String actor) {
    besieged = phrase == null ? besieged : phrase;
    besieger = actor == null ? besieger : actor;
  }

  Optional<PlacePhrase> lastPlace() {
    recallPlace();
    return Optional.ofNullable(place);
  }

  Optional<PlacePhrase> lastBesieged() {
    return Optional.ofNullable(besieged);
  }

  Optional<String> lastBesieger() {
    return Optional.ofNullable(besieger);
  }

  /** Who "the rebels", "the force" or "the army" are: the last actor named with the same word, else the last one at all. */
  String resolved(ActorMention mention, String words, int sentence) {
    if (!isBare(mention) && mention.kind() != ActorMention.Kind.GENERIC) {
      return mention.name();
    }
    recallActors();
    return known(mention, words, sentence);
  }

  private String known(ActorMention mention, String words, int sentence) {
    boolean bare = isBare(mention);
    if (!bare && mention.kind() != ActorMention.Kind.GENERIC) {
      return mention.name();
    }
    Optional<String> same = last(head(words), bare ? sentence - NEAR : 0);
    return same.or(() -> bare ? lastActor() : Optional.empty()).orElse(mention.name());
  }

  /** "The force", "troops": one word that says nothing of whose. */
  private static boolean isBare(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.UNLISTED && !mention.name().contains(" ");
  }

  private Optional<String> last(String head, int since) {
    for (int i = actors.size() - 1; i >= 0 && actors.get(i).sentence >= since; i--) {
      if (actors.get(i).head.equals(head)) {
        return Optional.of(actors.get(i).name);
      }
    }
    return Optional.empty();
  }

  /** The last word in small letters without its plural: "rebel", "force". */
  private static String head(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private Optional<String> lastActor() {
    return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(actors.size() - 1).name);
  }

  /** Who "they" are: the first actor of the last sentence that named one before this one, else of this one. */
  Optional<String> they(int sentence) {
    recallActors();
    for (int back = 0; back <= 2; back++) {
      int looked = sentence - back;
      Optional<Said> first =
          actors.stream().filter(said -> said.sentence == looked).findFirst();
      if (first.isPresent()) {
        return first.map(Said::name);
      }
    }
    return Optional.empty();
  }
}

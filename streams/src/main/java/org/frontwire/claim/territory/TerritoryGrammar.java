package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.actor.Actors;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.Refusals;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.event.Place;
import org.frontwire.place.PlaceReader;

/** Reads who takes, loses, holds, besieges or leaves which place. Thread-safe; linear in the number of sentences. */
public final class TerritoryGrammar {
  private final PlaceReader places;
  private final Actors actors = new Actors();
  private final Lexicon lexicon = new Lexicon();

  /** Reads the data files; a place needs no list to be found, but the reader resolves those that have one. */
  public TerritoryGrammar(PlaceReader places) {
    this.places = places;
  }

  /** The territorial findings of one story, in the order of its sentences. */
  public List<TerritoryFinding> read(StoryContext story) {
    return read(story, Refusals.UNHEARD);
  }

  /** The same findings; tells besides where the words of a rule fitted and were no claim. */
  public List<TerritoryFinding> read(StoryContext story, Refusals refusals) {
    String country = story.country();
    Map<String, Optional<Place>> named = new HashMap<>();
    Atlas atlas = name -> named.computeIfAbsent(name, key -> places.named(key, country));
    String theatre = country == null ? inferred(story) : country;
    Resolver resolver = new Resolver(
        atlas, country == null && !theatre.equals(Actors.ANYWHERE) ? theatre : country, lexicon);
    StoryMemory memory = new StoryMemory();
    List<TerritoryFinding> findings = new ArrayList<>();
    for (ReadSentence sentence : story.sentences()) {
      if (!RuleBook.mayApply(sentence.sentence())) {
        memory.passed(new Recall(sentence, () -> words(sentence, theatre), atlas));
        continue;
      }
      Words words = words(sentence, theatre);
      SentenceReader reader = new SentenceReader(sentence, words, atlas, memory, refusals);
      for (Finding finding : reader.read(new Held(actors, theatre))) {
        findings.add(resolver.resolved(finding, sentence));
      }
    }
    return Roles.assigned(findings);
  }

  private Words words(ReadSentence sentence, String theatre) {
    return new Words(sentence.sentence(), actors.in(sentence.sentence(), theatre), lexicon);
  }

  /** The home of the first listed actor that has one. */
  private String inferred(StoryContext story) {
    for (ReadSentence sentence : story.sentences()) {
      Optional<ActorMention> local = actors.in(sentence.sentence(), Actors.ANYWHERE).stream()
          .filter(actor -> !actor.country().equals(Actors.ANYWHERE))
          .findFirst();
      if (local.isPresent()) {
        return local.get().country();
      }
    }
    return Actors.ANYWHERE;
  }
}

package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.actor.Actors;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.place.PlaceReader;

/** Reads who takes, loses, holds, besieges or leaves which place. Thread-safe; linear in the number of sentences. */
public final class TerritoryGrammar {
  private final PlaceReader places;
  private final Actors actors = new Actors();
  private final RuleBook rules = new RuleBook();
  private final Lexicon lexicon = new Lexicon();

  /** Reads the data files; a place needs no list to be found, but the reader resolves those that have one. */
  public TerritoryGrammar(PlaceReader places) {
    this.places = places;
  }

  /** The territorial findings of one story, in the order of its sentences. */
  public List<TerritoryFinding> read(StoryContext story) {
    String country = story.country();
    Atlas atlas = name -> places.named(name, country);
    String theatre = country == null ? inferred(story) : country;
    Resolver resolver = new Resolver(
        atlas, country == null && !theatre.equals(Actors.ANYWHERE) ? theatre : country, lexicon);
    StoryMemory memory = new StoryMemory();
    List<TerritoryFinding> findings = new ArrayList<>();
    for (ReadSentence sentence : story.sentences()) {
      Words words = new Words(sentence.sentence(), actors.in(sentence.tokens(), theatre), lexicon);
      SentenceReader reader = new SentenceReader(words, atlas, rules, memory, sentence.index());
      reader
          .read(new Held(actors, theatre))
          .forEach(finding -> findings.add(resolver.resolved(finding, sentence)));
    }
    return Roles.assigned(findings);
  }

  /** The home of the first listed actor that has one. */
  private String inferred(StoryContext story) {
    for (ReadSentence sentence : story.sentences()) {
      Optional<ActorMention> local = actors.in(sentence.tokens(), Actors.ANYWHERE).stream()
          .filter(actor -> !actor.country().equals(Actors.ANYWHERE))
          .findFirst();
      if (local.isPresent()) {
        return local.get().country();
      }
    }
    return Actors.ANYWHERE;
  }
}

package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.actor.Actors;
import org.frontwire.text.Sentence;

/** Reads who takes, loses, holds, besieges or leaves which place. Thread-safe; linear in the number of sentences. */
public final class TerritoryGrammar {
  private final Actors actors;
  private final Predicate<String> gazetteer;
  private final RuleBook rules = new RuleBook();
  private final Lexicon lexicon = new Lexicon();

  /**
   * Reads the data files.
   *
   * @param gazetteer whether a name, as the text spells it, is a place for sure; rules that need no such knowledge work without
   */
  public TerritoryGrammar(Actors actors, Predicate<String> gazetteer) {
    this.actors = actors;
    this.gazetteer = gazetteer;
  }

  /**
   * The territorial findings of one story, in the order of its sentences.
   *
   * @param country ISO 3166-1 code of the country the story is about; {@link Actors#ANYWHERE} when it cannot be told
   */
  public List<TerritoryFinding> read(List<Sentence> sentences, String country) {
    String theatre = country.equals(Actors.ANYWHERE) ? inferred(sentences) : country;
    StoryMemory memory = new StoryMemory();
    List<TerritoryFinding> findings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Words words =
          new Words(sentences.get(i), actors.in(sentences.get(i).tokens(), theatre), lexicon);
      Held held = new Held(actors, theatre);
      findings.addAll(
          new SentenceReader(words, new Grounds(words, gazetteer), rules, memory, i).read(held));
    }
    return findings;
  }

  /** The home of the first listed actor that has one. */
  private String inferred(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
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

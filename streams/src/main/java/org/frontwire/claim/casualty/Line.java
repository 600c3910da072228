package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.casualty.Lexicon.EffectForm;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.number.NumberMention;
import org.frontwire.claim.number.NumberReader;
import org.frontwire.place.PlaceMention;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;
import org.jspecify.annotations.Nullable;

/** A sentence with its groups of people and its triggers marked. */
final class Line {
  /** Words that have no effect of their own and still may lead to people: "claimed nine lives", "three bodies were found". */
  private static final WordSet TELLING = WordSet.ofSentences(
      "toll lives left forced forcing driven drove hostage captive prisoner bodies corpses double triple quadruple "
          + "quintuple murder-suicide");

  private static final WordTest EFFECTS = WordTest.ofSentences(Lexicon.ENGLISH.effects::tells);

  private static final WordSet PARTICLES =
      WordSet.of("al bin ibn abu de del la el van von da dos y al- el-");
  private static final WordSet DAYS = WordSet.of(
      "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
          + "august september october november december");

  final ReadSentence sentence;
  final List<Token> tokens;
  final List<Group> groups = new ArrayList<>();
  final List<Trigger> triggers = new ArrayList<>();
  private final @Nullable Group[] starting;
  private final Lexicon lexicon;
  private final String country;
  private final GroupReader reader;
  private final boolean telling;
  private @Nullable Scene scene;
  private @Nullable List<ActorMention> actors;

  Line(ReadSentence sentence, Lexicon lexicon, String country) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.country = country;
    this.tokens = sentence.tokens();
    this.reader = new GroupReader(lexicon.people, tokens);
    if (EFFECTS.hasAny(sentence.sentence())) {
      markTriggers(lexicon);
    }
    this.telling = !triggers.isEmpty() || TELLING.hasAny(sentence.sentence());
    this.starting = new Group[telling ? tokens.size() : 0];
    if (telling) {
      markGroups();
      new Asides(lexicon.people, tokens, groups).fold();
      groups.forEach(group -> starting[group.first()] = group);
    }
  }

  /** Whether it may say anything at all: a word for what happened, or people that a rule may claim. */
  boolean tells() {
    return telling;
  }

  private void markTriggers(Lexicon lexicon) {
    int i = 0;
    while (i < tokens.size()) {
      List<Phrases.Found<EffectForm>> all = lexicon.effects.allAt(tokens, i);
      int end = i + 1;
      for (int j = 0; j < all.size(); j++) {
        Phrases.Found<EffectForm> found = all.get(j);
        if (!tokens.get(i).is("trapped") || Trapped.isMissing(tokens)) {
          triggers.add(
              new Trigger(i, found.end(), found.value().effect(), found.value().form()));
        }
        end = found.end();
      }
      i = end;
    }
  }

  private void markGroups() {
    @Nullable NumberMention[] numbers = new NumberMention[tokens.size()];
    for (NumberMention number : NumberReader.read(tokens)) {
      numbers[number.first()] = number;
    }
    int i = 0;
    while (i < tokens.size()) {
      NumberMention number = numbers[i];
      Group group = number != null ? reader.counted(number) : null;
      if (group == null && number == null && (i + 1 >= tokens.size() || numbers[i + 1] == null)) {
        group = reader.single(i);
      }
      if (group == null && number == null) {
        group = reader.plural(i);
      }
      if (group == null) {
        group = reader.share(i);
      }
      if (group != null) {
        groups.add(group);
      }
      i = group != null ? Math.max(i + 1, group.end()) : number != null ? number.end() : i + 1;
    }
  }

  /** What it names besides people; read when first asked for. */
  Scene scene() {
    Scene known = scene == null ? new Scene(tokens, lexicon) : scene;
    scene = known;
    return known;
  }

  /** Armed actors it names; read when first asked for. */
  List<ActorMention> actors() {
    List<ActorMention> known =
        actors == null ? lexicon.actors.in(sentence.sentence(), country) : actors;
    actors = known;
    return known;
  }

  /** Whether the list of actors may have the one that an adjective speaks of. */
  boolean mayMeanActor(Token adjective) {
    return lexicon.actors.mayHold(adjective);
  }

  @Nullable String actorOf(Token adjective) {
    return lexicon.actorOf(adjective, country);
  }

  @Nullable Group startingAt(int i) {
    return i >= 0 && i < starting.length ? starting[i] : null;
  }

  /** The group that starts here, or after "his", "their"; or a title before a name. */
  @Nullable Group objectAt(int i) {
    Group group =
        startingAt(Words.in(tokens, i, Words.POSSESSIVES) && startingAt(i) == null ? i + 1 : i);
    return group == null && i < tokens.size() ? reader.titled(i) : group;
  }

  @Nullable Group endingAt(int i) {
    for (Group group : groups) {
      if (group.end() == i) {
        return group;
      }
    }
    return null;
  }

  boolean is(int i, String word) {
    return Words.is(tokens, i, word);
  }

  /** Whether some trigger begins within these tokens. */
  boolean hasTrigger(int from, int to) {
    for (Trigger trigger : triggers) {
      if (trigger.first() >= from && trigger.first() < to && !trigger.form().isNoun()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word may be part of a person's name. */
  boolean isNamePart(int i) {
    return tokens.get(i).isCapitalised()
        ? !DAYS.has(tokens.get(i))
        : Words.in(tokens, i, PARTICLES)
            && i + 1 < tokens.size()
            && tokens.get(i + 1).isCapitalised();
  }

  /** Whether a place or an actor is named here, so that no person is. */
  boolean isNamed(int i) {
    for (PlaceMention place : sentence.places()) {
      if (place.first() <= i && i < place.end()) {
        return true;
      }
    }
    for (ActorMention actor : actors()) {
      if (actor.covers(i)) {
        return true;
      }
    }
    return false;
  }

  /** The capitalised words that start here; null when there are none. */
  @Nullable String nameFrom(int i) {
    int end = i;
    while (end < tokens.size() && isNamePart(end)) {
      end++;
    }
    return end == i ? null : words(i, end);
  }

  String words(int from, int to) {
    return sentence
        .entry()
        .getText()
        .substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}

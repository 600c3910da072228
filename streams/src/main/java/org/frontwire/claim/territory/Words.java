package org.frontwire.claim.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;

/** A sentence with its actors marked, asked by token index; indexes outside it are empty words. */
final class Words {

  private final Sentence sentence;
  private final List<ActorMention> actors;
  private final Lexicon lexicon;
  private final boolean shouted;

  /** For each token one more than the index of the actor it belongs to; 0 for none. */
  private final int[] actorOf;

  Words(Sentence sentence, List<ActorMention> actors, Lexicon lexicon) {
    this.sentence = sentence;
    this.actors = List.copyOf(actors);
    this.lexicon = lexicon;
    this.shouted = Token.areShouted(sentence.tokens(), 0);
    this.actorOf = new int[sentence.size()];
    for (int a = 0; a < this.actors.size(); a++) {
      Arrays.fill(actorOf, this.actors.get(a).first(), this.actors.get(a).end(), a + 1);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  boolean isShouted() {
    return shouted;
  }

  private boolean isCommon(int i) {
    return in(WordList.SMALL, i) || isPlaceNoun(i) || isNoPlace(i) || isModifier(i);
  }

  int size() {
    return sentence.size();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<ActorMention> actors() {
    return actors;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  String lower(int i) {
    return i >= 0 && i < size() ? sentence.token(i).lower() : "";
  }

  boolean is(int i, String word) {
    return isInside(i) && sentence.token(i).is(word);
  }

  boolean isAny(int i, WordSet set) {
    return set.has(sentence.tokens(), i);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size() && sentence.token(i).isWord();
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size() && sentence.token(i).isNumber();
  }

  boolean isPunctuation(int i) {
    return i >= 0 && i < size() && sentence.token(i).isPunctuation();
  }

  Optional<ActorMention> actorAt(int i) {
    return i >= 0 && i < size() && actorOf[i] > 0
        ? Optional.of(actors.get(actorOf[i] - 1))
        : Optional.empty();
  }

  Optional<ActorMention> actorStarting(int i) {
    return actorAt(i).filter(actor -> actor.first() == i);
  }

  boolean isCalendar(int i) {
    return in(WordList.CALENDAR, i);
  }

  boolean in(WordList list, int i) {
    return isInside(i) && lexicon.in(list, token(i));
  }

  boolean governs(String list, int i) {
    return isInside(i) && lexicon.governing(list).has(token(i));
  }

  boolean isPlaceNoun(int i) {
    return in(WordList.SETTLEMENTS, i) || in(WordList.GROUNDS, i);
  }

  boolean isNoPlace(int i) {
    return in(WordList.THINGS, i) || in(WordList.PEOPLE, i);
  }

  boolean isModifier(int i) {
    return isInside(i) && lexicon.isModifier(token(i));
  }

  boolean isDemonym(int i) {
    return isInside(i) && lexicon.isDemonym(lower(i));
  }

  private boolean isInside(int i) {
    return i >= 0 && i < sentence.size();
  }

  /** A word that can be a name, or a part of one: "Aleppo", "al-Bab". */
  boolean isName(int i) {
    if (shouted && isCommon(i)) {
      return false;
    }
    return isInside(i) && NameWords.has(token(i));
  }

  int start(int i) {
    return token(i).start();
  }

  int end(int i) {
    return token(i).end();
  }

  /** The words from one token to before another, as in the text but for runs of blanks. */
  String text(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && token(i).start() > token(i - 1).end()) {
        words.append(' ');
      }
      words.append(token(i).text());
    }
    return words.toString();
  }
}

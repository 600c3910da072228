package org.frontwire.claim.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;

/** A sentence with its actors marked, asked by token index; indexes outside it are empty words. */
final class Words {
  private static final WordSet FILLERS = WordSet.of(
      "also now again then just already once yesterday today tonight overnight still soon since "
          + "even thus so");
  private static final WordSet TIME_WORDS = WordSet.of(
      "late early earlier last this next on at in the of week weekend month year morning "
          + "afternoon evening night day dawn dusk midnight noon hours recent days weeks past after "
          + "later");
  private static final WordSet TIME_NOUNS = WordSet.of(
      "week weekend month year morning afternoon evening night day dawn dusk midnight noon days "
          + "weeks hours");
  private static final Set<String> LOWER_STARTS =
      Set.of("al", "as", "ad", "an", "ar", "el", "ul", "az", "ash", "at", "ed", "es", "er", "esh");

  private static final Set<String> COMPOUND_ENDS = Set.of(
      "held",
      "controlled",
      "occupied",
      "run",
      "based",
      "backed",
      "led",
      "supported",
      "allied",
      "besieged",
      "aligned",
      "linked",
      "majority",
      "dominated",
      "ruled",
      "populated",
      "area",
      "rebel",
      "wide",
      "style",
      "made",
      "born",
      "trained",
      "rich",
      "owned",
      "affiliated",
      "seized",
      "captured",
      "era");

  private static final WordTest NAME = WordTest.of(Words::isName);

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
    return isInside(i) && NAME.has(token(i));
  }

  private static boolean isName(Word word) {
    String lower = word.lower();
    boolean other = !word.isWord()
        || Lexicon.isIn(WordList.CALENDAR, lower)
        || Lexicon.isIn(WordList.MODIFIERS, lower)
        || isCompound(lower);
    boolean small = Character.isLowerCase(word.text().charAt(0));
    return !other && (word.isCapitalised() || (small && isArticled(word.text())));
  }

  /** "Rebel-held", "Damascus-based": describes, and names nothing itself. */
  private static boolean isCompound(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && COMPOUND_ENDS.contains(lower.substring(hyphen + 1));
  }

  private static boolean isArticled(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && LOWER_STARTS.contains(text.substring(0, hyphen))
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  /** Past adverbs and days that may stand anywhere: "captured | late on Monday | the port". */
  int pastFillers(int from) {
    int at = from;
    while (at < size()) {
      int time = pastTime(at);
      if (time > at) {
        at = time;
      } else if (isAny(at, FILLERS)
          || (isWord(at) && lower(at).endsWith("ly") && !isName(at) && !is(at, "only"))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Past a day or another time, if one starts here. */
  int pastTime(int from) {
    int at = from;
    boolean dated = false;
    while (at < size()
        && at < from + 6
        && (isAny(at, TIME_WORDS) || isCalendar(at) || (dated && isNumber(at)))) {
      dated |= isCalendar(at) || isAny(at, TIME_NOUNS);
      at++;
      if (dated && !isCalendar(at) && !isAny(at, TIME_NOUNS) && !isNumber(at)) {
        return at;
      }
    }
    return dated ? at : from;
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

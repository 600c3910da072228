package org.frontwire.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordNote;
import org.frontwire.text.WordTest;
import org.jspecify.annotations.Nullable;

/** What the spelling of a word says of places: worked out once for each word. */
final class Name {
  private static final WordNote<Name> NOTE = WordNote.of(Name::read);
  private static final long LARGE = 300_000;
  private static final int YEAR_DIGITS = 4;

  private static final WordTest STARTS = WordTest.of(Name::starts);
  private static final WordTest OF_COUNTRIES = WordTest.ofSentences(Name::isOfCountry);
  private static final WordTest TELLS = WordTest.ofSentences(Name::tells);

  private final boolean articled;
  private final boolean mayGoOn;
  private final long[] parts;
  private final int articles;
  private final @Nullable String demonym;
  private final List<Spot> spots;
  private final List<Spot> telling;

  private Name(Word word, long[] parts, int articles) {
    this.parts = parts;
    this.articles = articles;
    this.articled = NameContext.startsWithArticle(word);
    Gazetteer world = Gazetteer.world();
    int first = Integer.numberOfTrailingZeros(~articles);
    this.mayGoOn = first >= parts.length || world.startsLonger(parts[first]);
    this.demonym = world.countryOf(word.lower());
    this.spots = world.named(Key.of(this));
    this.telling = word.isCapitalised() ? telling(world.named(Fold.key(word.lower()))) : List.of();
  }

  static Name of(Token token) {
    return NOTE.of(token);
  }

  private static Name read(Word word) {
    List<String> parts = Fold.parts(word.text());
    int articles = 0;
    long[] hashes = new long[parts.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Key.of(parts.get(i));
      articles |= i < Integer.SIZE && Fold.isArticle(parts.get(i)) ? 1 << i : 0;
    }
    return new Name(word, hashes, articles);
  }

  /** Whether a place name may start with the token. */
  static boolean mayStart(Token token) {
    return STARTS.has(token);
  }

  private static boolean starts(Word word) {
    return word.isCapitalised()
        || NameContext.startsWithArticle(word)
        || NameContext.isDirection(word)
        || (word.isNumber() && word.text().length() == YEAR_DIGITS);
  }

  /** Whether some token is part of the name of some country. */
  static boolean mayNameCountry(Sentence sentence) {
    return OF_COUNTRIES.hasAny(sentence);
  }

  private static boolean isOfCountry(Word word) {
    return Arrays.stream(NOTE.of(word).parts).anyMatch(Gazetteer.world()::isOfCountry);
  }

  /** Whether the token may tell what country a story is about. */
  static boolean mayTell(Token token) {
    return TELLS.has(token);
  }

  /** Whether some token may. */
  static boolean mayTell(Sentence sentence) {
    return TELLS.hasAny(sentence);
  }

  private static boolean tells(Word word) {
    Name name = NOTE.of(word);
    return word.isCapitalised() && (name.demonym != null || !name.telling.isEmpty());
  }

  /** Whether a known name of several words may start with it. */
  boolean mayGoOn() {
    return mayGoOn;
  }

  /** Whether it starts with a small article and a capital, "al-Bab". */
  boolean articled() {
    return articled;
  }

  /** How many parts it has: two for "Abu-Kamal". */
  int parts() {
    return parts.length;
  }

  /** A folded part, hashed. */
  long part(int i) {
    return parts[i];
  }

  /** Whether the part is an Arabic article. */
  boolean isArticle(int part) {
    return part < Integer.SIZE && (articles >>> part & 1) == 1;
  }

  /** The country of whose people it speaks, "Syrian"; null for none. */
  @Nullable String demonym() {
    return demonym;
  }

  /** The places that have just this name. */
  List<Spot> spots() {
    return spots;
  }

  /** The countries and large towns of this name, which tell what country a story is about. */
  List<Spot> telling() {
    return telling;
  }

  private static List<Spot> telling(List<Spot> spots) {
    List<Spot> telling = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.country() != null && (spot.kind() == Spot.Kind.COUNTRY || spot.weight() > LARGE)) {
        telling.add(spot);
      }
    }
    return List.copyOf(telling);
  }
}

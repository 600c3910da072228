package org.frontwire.claim.territory;

import java.util.Optional;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads one noun phrase without what is attached to it: "the strategic town", "Aleppo's southern outskirts", "1070 housing complex". */
final class BaseReader {
  private static final WordSet DEFINITE = WordSet.of("the this that these those");
  private static final WordSet ARTICLES = WordSet.of("the a an its their this that");
  private static final WordSet NAME_LINKS =
      WordSet.of("al el ul de du la le los las des bin da do dos den der sur ad ar as az");

  /** What a phrase says: where it starts and ends, its name, its noun, whose it is. */
  record Base(
      int first,
      int end,
      @Nullable String named,
      @Nullable String noun,
      @Nullable String owner,
      boolean definite) {

    boolean isPlace() {
      return named != null || noun != null;
    }
  }

  private final Words words;
  private final int first;
  private int at;
  private int head;
  private int nameFrom = -1;
  private @Nullable String named;
  private @Nullable String noun;
  private @Nullable String owner;

  private BaseReader(Words words, int first) {
    this.words = words;
    this.first = first;
    this.at = first;
    this.head = first;
  }

  static Optional<Base> at(Words words, int first) {
    BaseReader reader = new BaseReader(words, first);
    while (reader.at < words.size() && reader.step()) {
      reader.at++;
    }
    return reader.base();
  }

  private Optional<Base> base() {
    endName(at);
    boolean thing = words.isNoPlace(at) || headless();
    if (thing || (named == null && noun == null)) {
      return Optional.empty();
    }
    return Optional.of(new Base(first, head, named, noun, owner, words.isAny(first, DEFINITE)));
  }

  /** "a Syrian army | spokesman": a name or place word that only describes a thing no list has. */
  private boolean headless() {
    boolean goesOn = words.isWord(at) && head < at;
    return goesOn && noun == null;
  }

  /** Takes one token in, or says that the phrase is over. */
  private boolean step() {
    String lower = words.lower(at);
    if (isPossessive()) {
      return own();
    }
    if (words.isNoPlace(at) || opensAnother(lower)) {
      return false;
    }
    if (words.isName(at) || continuesName()) {
      return name();
    }
    endName(at);
    if (words.isNumber(at)) {
      return number();
    }
    if (words.isPlaceNoun(at)) {
      noun = lower;
      head = at + 1;
      return true;
    }
    boolean modifies = words.isWord(at) && (words.isModifier(at) || describesPlace());
    return modifies && (named == null || noun != null || standsBeforePlaceNoun());
  }

  /** "Ramadi | the provincial capital". */
  private boolean opensAnother(String lower) {
    boolean said = nameFrom >= 0 || named != null || noun != null;
    return said && ARTICLES.contains(lower);
  }

  private boolean isPossessive() {
    return words.is(at, "'s")
        || (words.is(at, "'") && words.lower(at - 1).endsWith("s") && at > first);
  }

  private boolean own() {
    if (at == first) {
      return false;
    }
    endName(at);
    owner = named == null ? owner : named;
    named = null;
    noun = null;
    return true;
  }

  private boolean number() {
    boolean partOfName = named != null && noun == null;
    if (partOfName) {
      named = named + " " + words.token(at).text();
      head = at + 1;
    }
    return true;
  }

  private boolean continuesName() {
    return nameFrom >= 0 && words.isAny(at, NAME_LINKS) && words.isName(at + 1);
  }

  private boolean name() {
    if (isDescription()) {
      return true;
    }
    if (nameFrom < 0) {
      nameFrom = at;
    }
    head = at + 1;
    return true;
  }

  /** "Syrian town", "Taliban stronghold": words of people before a place noun name no place. */
  private boolean isDescription() {
    boolean actor = words.actorAt(at).isPresent() && !words.in(WordList.TOPONYMS, at);
    boolean people = actor || words.isDemonym(at);
    return people && nameFrom < 0 && named == null;
  }

  private void endName(int end) {
    if (nameFrom < 0) {
      return;
    }
    int last = nameFrom;
    while (last < end && !words.is(last, "'s") && !words.is(last, "'")) {
      last++;
    }
    named = words.text(nameFrom, last);
    nameFrom = -1;
  }

  /** One unknown word before a place noun describes it: "sugar mill town". */
  private boolean describesPlace() {
    return words.isPlaceNoun(at + 1)
        && !words.isNoPlace(at)
        && !words.in(WordList.SMALL, at)
        && at > first;
  }

  private boolean standsBeforePlaceNoun() {
    for (int i = at + 1; i < words.size() && i < at + 4; i++) {
      if (words.isPlaceNoun(i)) {
        return true;
      }
      if (!words.isWord(i) || !words.isModifier(i)) {
        return false;
      }
    }
    return false;
  }
}

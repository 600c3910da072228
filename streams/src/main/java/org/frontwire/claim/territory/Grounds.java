package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontwire.claim.territory.BaseReader.Base;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds place phrases: a noun phrase whose head is a name or a word for a place, with what is attached to it. */
final class Grounds {
  private static final WordSet AUXILIARIES =
      WordSet.of("is are was were has have had will would said says told");
  /** "The capital of Anbar" is not Anbar, "the districts of Aleppo" are not Aleppo. */
  private static final WordSet OF_OTHERS =
      WordSet.of("capital districts suburbs quarters neighbourhoods neighborhoods enclave quarter");

  /** "The port of Mokha" is Mokha; "the outskirts of Aleppo" are not Aleppo. */
  private static final WordSet BEARERS = WordSet.of(
      "port island base airport airbase camp hill crossing dam field mount mountain state "
          + "valley junction area");

  private static final WordSet PLAIN_ARTICLES = WordSet.of("a an the");
  private static final WordSet ARTICLES = WordSet.of("the a an this that its their these those");

  private final Words words;
  private final Atlas atlas;
  private final boolean[] read;
  private final @Nullable Ground[] found;

  Grounds(Words words, Atlas atlas) {
    this.words = words;
    this.atlas = atlas;
    this.read = new boolean[words.size()];
    this.found = new Ground[words.size()];
  }

  /** The place phrase that starts at a token. */
  Optional<Ground> at(int first) {
    if (first >= words.size()) {
      return Optional.empty();
    }
    if (!read[first]) {
      Base base = BaseReader.at(words, first).orElse(null);
      found[first] = base == null || isPerson(base) ? null : attached(base);
      read[first] = true;
    }
    return Optional.ofNullable(found[first]);
  }

  /** The place phrases that a coordination starting at a token lists: "Korni, Shangal and the hills". */
  List<Ground> listAt(int first) {
    List<Ground> list = new ArrayList<>();
    Optional<Ground> next = at(first);
    while (next.isPresent() && list.size() < 12) {
      list.add(next.get());
      int after = afterConjunction(next.get().end());
      next = after < 0 ? Optional.empty() : at(after).filter(this::standsForItself);
    }
    return list;
  }

  /** The place phrase that ends right before a token. */
  Optional<Ground> before(int end) {
    for (int first = Math.max(0, end - 16); first < end; first++) {
      Optional<Ground> ground = at(first).filter(found -> found.end() == end);
      boolean whole = first == 0 || !words.isName(first) || !words.isName(first - 1);
      if (ground.isPresent() && whole && words.actorAt(first).isEmpty()) {
        return ground;
      }
    }
    return Optional.empty();
  }

  private int afterConjunction(int at) {
    int i = at;
    if (words.is(i, ",")) {
      i++;
    }
    if (words.is(i, "and") || words.is(i, "or")) {
      i++;
      i += words.is(i, "also") ? 1 : 0;
    }
    return i == at ? -1 : i;
  }

  private boolean standsForItself(Ground next) {
    boolean actor = words.actorAt(next.first()).isPresent() && next.phrase().named() == null;
    return !actor
        && !words.isAny(next.end(), AUXILIARIES)
        && (next.phrase().named() != null || next.sure());
  }

  private boolean isPerson(Base base) {
    if (base.noun() != null) {
      return false;
    }
    boolean titled =
        words.in(WordList.PERSONS, base.first()) || words.in(WordList.PERSONS, base.first() - 1);
    boolean actor = base.named() == null;
    boolean oneOfSome = words.is(base.first(), "a") || words.is(base.first(), "an");
    boolean listed = base.named() != null && atlas.isTown(base.named());
    boolean unknown = base.named() != null && words.isShouted() && !atlas.isTown(base.named());
    return (titled && !listed) || actor || oneOfSome || unknown;
  }

  private Ground attached(Base base) {
    Base own = base;
    @Nullable String within = base.owner();
    int end = base.end();
    if (words.is(end, "(")) {
      end = pastParenthesis(end);
    }
    if (words.is(end, "of") && base.noun() != null) {
      Optional<Base> complement = complement(end + 1);
      if (complement.isPresent()) {
        own = joined(base, complement.get());
        within = own.owner();
        end = complement.get().end();
      }
    }
    Optional<String> apposed =
        own.named() == null && own.noun() != null ? apposed(base) : Optional.empty();
    if (apposed.isPresent()) {
      own = new Base(own.first(), own.end(), apposed.get(), own.noun(), own.owner(), false);
    }
    Located located = located(end);
    within = within == null ? located.within : within;
    return ground(base, own, located.end, within);
  }

  /** The name that a phrase explains: "Hamra, | a village held by the army". */
  private Optional<String> apposed(Base base) {
    boolean one = words.isAny(base.first(), PLAIN_ARTICLES)
        && !String.valueOf(base.noun()).endsWith("s");
    int last = words.is(base.first() - 1, ",") ? base.first() - 2 : base.first() - 1;
    if (!one || !words.isName(last) || words.actorAt(last).isPresent()) {
      return Optional.empty();
    }
    int first = last;
    while (words.isName(first - 1)) {
      first--;
    }
    boolean adverbial = first <= 1 || !words.lexicon().isSettlement(String.valueOf(base.noun()));
    return adverbial ? Optional.empty() : Optional.of(words.text(first, last + 1));
  }

  /** What follows "of", with its own: "part of the city of Aleppo". */
  private Optional<Base> complement(int first) {
    Optional<Base> base = BaseReader.at(words, first).filter(Base::isPlace);
    if (base.isEmpty() || !words.is(base.get().end(), "of") || base.get().noun() == null) {
      return base;
    }
    Optional<Base> next = BaseReader.at(words, base.get().end() + 1).filter(Base::isPlace);
    return next.map(of -> joined(base.get(), of)).or(() -> base);
  }

  private int pastParenthesis(int open) {
    for (int i = open + 1; i < Math.min(words.size(), open + 8); i++) {
      if (words.is(i, ")")) {
        return i + 1;
      }
    }
    return open;
  }

  /** "Town of Mokha", "half of the city", "southern outskirts of Aleppo". */
  private Base joined(Base base, Base of) {
    String kind = String.valueOf(base.noun());
    boolean settled = words.lexicon().isSettlement(kind) && !OF_OTHERS.contains(kind);
    boolean bears = settled || BEARERS.contains(kind);
    boolean singular = bears && of.named() != null;
    boolean amount =
        words.lexicon().in(WordList.PARTS, String.valueOf(base.noun())) && of.noun() != null;
    if (singular) {
      String whose = base.named() == null ? of.owner() : base.named();
      return new Base(base.first(), of.end(), of.named(), base.noun(), whose, false);
    }
    if (amount && of.named() == null) {
      return new Base(base.first(), of.end(), null, of.noun(), of.owner(), of.definite());
    }
    String owner = of.named() != null ? of.named() : of.owner();
    return new Base(
        base.first(), of.end(), base.named(), base.noun(), owner, base.definite() && owner == null);
  }

  /** What follows a place to say where it is. */
  private record Located(int end, @Nullable String within) {}

  private Located located(int from) {
    int end = from;
    @Nullable String within = null;
    for (int i = 0; i < 3; i++) {
      int at = words.is(end, ",") ? end + 1 : end;
      int preposition = at;
      while (words.in(WordList.LOCATING, preposition)
          || (preposition > at && words.is(preposition, "of"))) {
        preposition++;
      }
      Optional<Base> place = preposition == at || preposition - at > 3
          ? Optional.empty()
          : BaseReader.at(words, preposition).filter(Base::isPlace);
      if (place.isEmpty() || words.isCalendar(preposition)) {
        return new Located(end, within);
      }
      Base base = place.get();
      end = base.end();
      if (words.is(end, "of")) {
        Optional<Base> of = BaseReader.at(words, end + 1).filter(Base::isPlace);
        base = of.map(complement -> joined(place.get(), complement)).orElse(base);
        end = base.end();
      }
      String name = base.named() != null ? base.named() : base.owner();
      within = within == null ? name : within;
    }
    return new Located(end, within);
  }

  private Ground ground(Base base, Base own, int end, @Nullable String within) {
    int first = base.first();
    int open = first;
    while (open + 1 < end && words.in(WordList.MODIFIERS, open) && isArticle(open)) {
      open++;
    }
    PlacePhrase phrase = new PlacePhrase(
        words.start(open),
        words.end(end - 1),
        words.text(open, end),
        own.named(),
        own.noun(),
        within);
    boolean weak = own.noun() == null || words.lexicon().in(WordList.WEAK, own.noun());
    boolean known = own.named() != null && atlas.place(own.named()).isPresent();
    boolean sure =
        known || (own.noun() != null && (!weak || own.named() != null || within != null));
    return new Ground(phrase, first, end, sure, own.definite());
  }

  private boolean isArticle(int i) {
    return words.isAny(i, ARTICLES);
  }
}

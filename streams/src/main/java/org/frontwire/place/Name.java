package org.frontwire.place;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordNote;
import org.jspecify.annotations.Nullable;

/**
 * What the spelling of a word says of places: worked out once for each word.
 *
 * @param mayStart whether a place name may start with it
 * @param articled whether it starts with a small article and a capital, "al-Bab"
 * @param parts its folded parts, hashed: two for "Abu-Kamal"
 * @param articles a bit for each part that is an Arabic article
 * @param demonym the country of whose people it speaks, "Syrian"; null for none
 * @param telling the countries and large towns of this name, which tell what country a story is about
 */
record Name(
    boolean mayStart,
    boolean articled,
    long[] parts,
    int articles,
    @Nullable String demonym,
    List<Spot> telling) {
  private static final WordNote<Name> NOTE = WordNote.of(Name::read);
  private static final long LARGE = 300_000;
  private static final int YEAR_DIGITS = 4;

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
    boolean articled = NameContext.startsWithArticle(word);
    boolean number = word.isNumber() && word.text().length() == YEAR_DIGITS;
    boolean starts = word.isCapitalised() || articled || NameContext.isDirection(word) || number;
    Gazetteer world = Gazetteer.world();
    return new Name(
        starts,
        articled,
        hashes,
        articles,
        world.countryOf(word.lower()),
        word.isCapitalised() ? telling(world.named(Fold.key(word.lower()))) : List.of());
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

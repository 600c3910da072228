package org.frontwire.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontwire.event.Place;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds and resolves the places that sentences name. Thread-safe; loads the gazetteer once. */
public final class PlaceReader {
  private static final int LONGEST = 4;
  private static final long CERTAIN = 100_000;

  private final Gazetteer gazetteer = Gazetteer.load();

  /** The country these sentences speak of most, by countries, demonyms and large towns; null when they name none. */
  public @Nullable String country(List<Sentence> sentences) {
    Map<String, Integer> votes = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        vote(sentence.tokens(), i, votes);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private void vote(List<Token> tokens, int i, Map<String, Integer> votes) {
    Token token = tokens.get(i);
    if (!token.isCapitalised()) {
      return;
    }
    String demonym = gazetteer.countryOf(token.lower());
    if (demonym != null) {
      votes.merge(demonym, Powers.isPower(demonym) ? 1 : 2, Integer::sum);
      return;
    }
    for (Spot spot : gazetteer.named(Fold.key(token.lower()))) {
      String country = spot.country();
      if (country != null
          && (spot.kind() == Spot.Kind.COUNTRY
              || (spot.weight() > 300_000 && NameContext.isLocated(tokens, i, i + 1)))) {
        votes.merge(
            country,
            Powers.isPower(country) ? 1 : spot.kind() == Spot.Kind.COUNTRY ? 3 : 2,
            Integer::sum);
        return;
      }
    }
  }

  /** Whether a name, as a text spells it, stands in the gazetteer. */
  public boolean isKnown(String name) {
    return !gazetteer.named(Fold.key(name)).isEmpty();
  }

  /** The place of this name that a story of this country means; one of the text's own when the gazetteer has none there. */
  public Place named(String name, @Nullable String country) {
    List<Spot> spots = gazetteer.named(Fold.key(name));
    if (!spots.isEmpty()) {
      Spot best = Choice.of(spots, country, null, false);
      if (country == null || country.equals(best.country()) || best.weight() >= CERTAIN) {
        return best.place();
      }
    }
    String land = country == null ? "zz" : country.toLowerCase(java.util.Locale.ROOT);
    return new Place("text:" + land + ":" + slug(name), name, country, null, null, null, 1);
  }

  /** A name as part of an id: folded, words joined by hyphens. */
  public static String slug(String name) {
    return Fold.key(name).replace(' ', '-');
  }

  /** Place mentions of a sentence in order, none overlapping. */
  public List<PlaceMention> read(Sentence sentence, @Nullable String country) {
    List<Token> tokens = sentence.tokens();
    List<PlaceMention> mentions = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      PlaceMention mention = at(tokens, i, country);
      if (mention == null) {
        i++;
        continue;
      }
      mentions.add(mention);
      i = mention.end();
    }
    return List.copyOf(mentions);
  }

  private @Nullable PlaceMention at(List<Token> tokens, int i, @Nullable String country) {
    if (!NameContext.mayStart(tokens, i)) {
      return null;
    }
    for (int length = Math.min(LONGEST, tokens.size() - i); length > 0; length--) {
      PlaceMention known =
          NameContext.isName(tokens, i, i + length) ? known(tokens, i, i + length, country) : null;
      if (known != null) {
        return known;
      }
    }
    return unknown(tokens, i, country);
  }

  private @Nullable PlaceMention known(
      List<Token> tokens, int i, int end, @Nullable String country) {
    List<Spot> spots = gazetteer.named(Fold.key(NameContext.words(tokens, i, end)));
    if (spots.isEmpty()) {
      return null;
    }
    boolean province = NameContext.isProvince(tokens, end);
    String parent = parent(tokens, province ? end + 1 : end);
    Spot best = Choice.of(spots, country, parent, province);
    if (best.kind() == Spot.Kind.TOWN || best.kind() == Spot.Kind.PROVINCE) {
      boolean told = NameContext.isLocated(tokens, i, end) || parent != null || province;
      boolean sure = best.weight() >= CERTAIN && country != null && country.equals(best.country());
      boolean foreign = country != null
          && !country.equals(best.country())
          && best.weight() < CERTAIN
          && parent == null;
      if (NameContext.isPerson(tokens, i, end)
          || !(told || sure)
          || foreign
          || (end - i == 1 && NameContext.isCommonWord(tokens, i))) {
        return null;
      }
    }
    return new PlaceMention(
        i,
        province ? end + 1 : end,
        NameContext.nearby(tokens, i) ? vaguer(best.place()) : best.place());
  }

  /** The country or province named right after, "Oakdale, Ohio". */
  private @Nullable String parent(List<Token> tokens, int end) {
    int from = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
    if (from + 1 < tokens.size()
        && (tokens.get(from).is("in") || tokens.get(from).is("of"))) {
      from++;
    }
    for (int stop = Math.min(tokens.size(), from + 2); stop > from; stop--) {
      if (from > end && NameContext.isName(tokens, from, stop)) {
        for (Spot spot : gazetteer.named(Fold.key(NameContext.words(tokens, from, stop)))) {
          if (spot.kind() == Spot.Kind.COUNTRY || spot.kind() == Spot.Kind.PROVINCE) {
            return spot.place().getId().orElse(null);
          }
        }
      }
    }
    return null;
  }

  private static Place vaguer(Place place) {
    return place.getPrecision() > 1
        ? place
        : Place.newBuilder(place).setPrecision(2).build();
  }

  /** "the village of X", "X district": a place by the words around it. */
  private static @Nullable PlaceMention unknown(
      List<Token> tokens, int i, @Nullable String country) {
    int end = NameContext.unknownEnd(tokens, i);
    if (end < 0) {
      return null;
    }
    String name = NameContext.words(tokens, i, end);
    String id = "text:" + (country == null ? "zz" : country.toLowerCase(java.util.Locale.ROOT))
        + ":" + Fold.key(name).replace(' ', '-');
    return new PlaceMention(i, end, new Place(id, name, country, null, null, null, 1));
  }
}

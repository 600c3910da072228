package org.frontwire.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.frontwire.event.Place;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds and resolves the places that sentences name. Thread-safe; loads the gazetteer once. */
public final class PlaceReader {
  private static final int LONGEST = 4;
  private static final long CERTAIN = 100_000;

  private final Gazetteer gazetteer = Gazetteer.world();

  /** The country these sentences speak of most, by countries, demonyms and large towns; null when they name none. */
  public @Nullable String country(List<Sentence> sentences) {
    Map<String, Integer> votes = new HashMap<>();
    for (Sentence sentence : sentences) {
      if (Name.mayTell(sentence)) {
        vote(sentence.tokens(), votes);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Whether the sentence has a word of the name of a country; without one it names none. */
  public static boolean mayNameCountry(Sentence sentence) {
    return Name.mayNameCountry(sentence);
  }

  private static void vote(List<Token> tokens, Map<String, Integer> votes) {
    for (int i = 0; i < tokens.size(); i++) {
      if (Name.mayTell(tokens.get(i))) {
        vote(tokens, i, votes);
      }
    }
  }

  private static void vote(List<Token> tokens, int i, Map<String, Integer> votes) {
    Name name = Name.of(tokens.get(i));
    String demonym = name.demonym();
    if (demonym != null) {
      votes.merge(demonym, Powers.isPower(demonym) ? 1 : 2, Integer::sum);
      return;
    }
    List<Spot> telling = name.telling();
    for (int at = 0; at < telling.size(); at++) {
      boolean country = telling.get(at).kind() == Spot.Kind.COUNTRY;
      if (country || NameContext.isLocated(tokens, i, i + 1)) {
        String code = String.valueOf(telling.get(at).country());
        votes.merge(code, Powers.isPower(code) ? 1 : country ? 3 : 2, Integer::sum);
        return;
      }
    }
  }

  /** The place of a name that the words around it have already told to be one; empty when no list has it in the country. */
  public Optional<Place> named(String name, @Nullable String country) {
    List<Spot> spots = gazetteer.named(Fold.key(name));
    if (spots.isEmpty()) {
      return Optional.empty();
    }
    Spot best = Choice.of(spots, country, null, false);
    boolean known = best.weight() >= CERTAIN && best.kind() != Spot.Kind.PROVINCE;
    boolean near = country == null || country.equals(best.country()) || known;
    return near ? Optional.of(best.place()) : Optional.empty();
  }

  /** A place that no list has: known by its name and by what it lies in, whose coordinates stand for it. */
  public static Place unlisted(String name, @Nullable String country, @Nullable Place within) {
    return unlisted(slug(name), name, country, within);
  }

  /** The same with the words of its id, where more than the name tells it from others. */
  public static Place unlisted(
      String slug, String name, @Nullable String country, @Nullable Place within) {
    if (within == null) {
      return new Place(id(country, slug), name, country, null, null, null, 1);
    }
    String home = within.getCountry().orElse(country);
    return new Place(
        id(home, slug),
        name,
        home,
        within.getAdmin1().orElse(null),
        within.getLatitude().orElse(null),
        within.getLongitude().orElse(null),
        Math.max(2, within.getPrecision()));
  }

  private static String id(@Nullable String country, String slug) {
    return "text:" + (country == null ? "zz" : country.toLowerCase(Locale.ROOT)) + ":" + slug;
  }

  private static String slug(String name) {
    return Fold.key(name).replace(' ', '-');
  }

  /** Place mentions of a sentence in order, none overlapping. */
  public List<PlaceMention> read(Sentence sentence, @Nullable String country) {
    List<Token> tokens = sentence.tokens();
    List<PlaceMention> mentions = new ArrayList<>(2);
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
    if (!Name.mayStart(tokens.get(i))) {
      return null;
    }
    boolean mayGoOn = Name.of(tokens.get(i)).mayGoOn();
    int longest = NameContext.nameLength(tokens, i, mayGoOn ? LONGEST : 1);
    for (int length = longest; length > 0; length--) {
      PlaceMention known = known(tokens, i, i + length, country);
      if (known != null) {
        return known;
      }
    }
    return unknown(tokens, i, country);
  }

  private List<Spot> spots(List<Token> tokens, int from, int end) {
    return end - from == 1
        ? Name.of(tokens.get(from)).spots()
        : gazetteer.named(Key.of(tokens, from, end));
  }

  private @Nullable PlaceMention known(
      List<Token> tokens, int i, int end, @Nullable String country) {
    List<Spot> spots = spots(tokens, i, end);
    if (spots.isEmpty()) {
      return null;
    }
    boolean province = NameContext.isProvince(tokens, end);
    Spot parent = parent(tokens, province ? end + 1 : end);
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
  private @Nullable Spot parent(List<Token> tokens, int end) {
    int from = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
    if (from + 1 < tokens.size()
        && (tokens.get(from).is("in") || tokens.get(from).is("of"))) {
      from++;
    }
    for (int stop = Math.min(tokens.size(), from + 2); stop > from; stop--) {
      if (from > end && NameContext.nameLength(tokens, from, stop - from) == stop - from) {
        for (Spot spot : spots(tokens, from, stop)) {
          if (spot.kind() == Spot.Kind.COUNTRY || spot.kind() == Spot.Kind.PROVINCE) {
            return spot;
          }
        }
      }
    }
    return null;
  }

  private static Place vaguer(Place place) {
    return place.getPrecision() > 1
        ? place
        : new Place(
            place.getId().orElse(null),
            place.getName(),
            place.getCountry().orElse(null),
            place.getAdmin1().orElse(null),
            place.getLatitude().orElse(null),
            place.getLongitude().orElse(null),
            2);
  }

  /** "the village of X", "X district": a place by the words around it. */
  private static @Nullable PlaceMention unknown(
      List<Token> tokens, int i, @Nullable String country) {
    int end = NameContext.unknownEnd(tokens, i);
    if (end < 0) {
      return null;
    }
    String name = NameContext.words(tokens, i, end);
    return new PlaceMention(i, end, unlisted(name, country, null));
  }
}

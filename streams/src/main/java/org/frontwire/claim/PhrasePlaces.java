package org.frontwire.claim;

import java.util.Locale;
import java.util.Set;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.territory.PlacePhrase;
import org.frontwire.event.Place;
import org.frontwire.place.PlaceMention;
import org.frontwire.place.PlaceReader;
import org.jspecify.annotations.Nullable;

/** Resolves the place of a territorial claim: by its name, else by what it is and where it lies. */
final class PhrasePlaces {
  private static final Set<String> ANYWHERE = Set.of(
      "territory",
      "territories",
      "area",
      "areas",
      "ground",
      "position",
      "positions",
      "land",
      "village",
      "villages",
      "town",
      "towns",
      "region",
      "regions",
      "zone",
      "zones",
      "frontlines",
      "front",
      "parts",
      "district",
      "districts",
      "neighbourhood",
      "neighborhood",
      "city",
      "places",
      "country",
      "neighbourhoods",
      "neighborhoods",
      "province",
      "siege",
      "base",
      "post",
      "posts",
      "hill",
      "hills",
      "road",
      "roads",
      "building",
      "buildings",
      "points",
      "checkpoint");
  private static final int CITY = 1;

  private final PlaceReader places;
  private final @Nullable String country;

  PhrasePlaces(PlaceReader places, @Nullable String country) {
    this.places = places;
    this.country = country;
  }

  Place resolve(PlacePhrase phrase, ReadSentence sentence) {
    String name = phrase.name().orElse(null);
    if (name != null) {
      return places.named(name, country);
    }
    String parent = phrase.parent().orElse(null);
    Place within = parent == null ? mentioned(phrase, sentence) : places.named(parent, country);
    return described(phrase, within);
  }

  private static @Nullable Place mentioned(PlacePhrase phrase, ReadSentence sentence) {
    for (PlaceMention mention : sentence.places()) {
      int at = sentence.tokens().get(mention.first()).start();
      if (at >= phrase.start() && at < phrase.end()) {
        return mention.place();
      }
    }
    return null;
  }

  /** "a large artillery base", "a district on Aleppo's outskirts": a place without a name of its own. */
  private Place described(PlacePhrase phrase, @Nullable Place within) {
    String noun = phrase.kind().orElse("").toLowerCase(Locale.ROOT);
    String words = phrase.words();
    boolean telling = within != null && within.getPrecision() <= CITY
        ? !noun.endsWith("s")
        : words.indexOf(' ') > 0 && !ANYWHERE.contains(noun) || words.split(" ", 9).length > 2;
    String id = telling && !noun.isEmpty() && !words.isEmpty()
        ? "text:" + land(within) + ":" + PlaceReader.slug(words)
        : null;
    String home = within == null ? country : within.getCountry().orElse(country);
    return new Place(
        id,
        words,
        home,
        within == null ? null : within.getAdmin1().orElse(null),
        null,
        null,
        id == null ? 6 : 2);
  }

  private String land(@Nullable Place within) {
    String home = within == null ? country : within.getCountry().orElse(country);
    return home == null ? "zz" : home.toLowerCase(Locale.ROOT);
  }
}

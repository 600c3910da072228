package org.frontwire.claim.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.context.Attribution;
import org.frontwire.claim.context.DateMention;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Modality;
import org.frontwire.event.Place;
import org.frontwire.event.Role;
import org.frontwire.place.PlaceReader;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Gives a finding its place, its day and its source. */
final class Resolver {
  /** What is older than this on the day of publication is told as history. */
  private static final int RECENT_DAYS = 14;

  /** A day inside the clause counts before any outside. */
  private static final int INSIDE = 1_000;

  private static final int TOWN_PRECISION = 2;
  private static final Set<Action> STATES =
      Set.of(Action.HOLDS, Action.BESIEGES, Action.ADVANCES, Action.CONTESTS);
  private static final WordSet DIRECTIONS = WordSet.of(
      "eastern western northern southern east west north south northeastern northwestern "
          + "southeastern southwestern");

  private final Atlas atlas;
  private final @Nullable String country;
  private final Lexicon lexicon;

  Resolver(Atlas atlas, @Nullable String country, Lexicon lexicon) {
    this.atlas = atlas;
    this.country = country;
    this.lexicon = lexicon;
  }

  TerritoryFinding resolved(Finding finding, ReadSentence sentence) {
    DateRange date = date(finding, sentence);
    ClaimStatus status = isOld(date, sentence.publishedOn())
        ? ClaimStatus.HISTORICAL
        : finding.mood().status();
    Attribution attribution = sentence.attribution();
    String actor = finding.actor() == null ? TerritoryFinding.UNSTATED : finding.actor();
    Place place = finding.place().map(phrase -> place(phrase, finding.action())).orElse(null);
    Modality modality = finding.mood().modality();
    int start = sentence.tokens().get(finding.span().first()).start();
    int end = sentence.tokens().get(finding.span().end() - 1).end();
    return new TerritoryFinding(
        sentence,
        finding.action(),
        actor,
        finding.allies(),
        place,
        finding.enemy(),
        date,
        status,
        modality,
        Role.PRIMARY,
        -1,
        attribution == null ? null : attribution.source(),
        start,
        end,
        finding.rule());
  }

  private static boolean isOld(DateRange date, LocalDate published) {
    return date.getEnd()
        .filter(end -> end.isBefore(published.minusDays(RECENT_DAYS)))
        .isPresent();
  }

  /** The day named nearest to the verb; a state without one is true on the day of publication, a change happened shortly before. */
  private static DateRange date(Finding finding, ReadSentence sentence) {
    Optional<DateMention> nearest = sentence.dates().stream()
        .min((a, b) -> Integer.compare(distance(a, finding), distance(b, finding)));
    if (nearest.isPresent() && !isHeldNow(finding)) {
      return nearest.get().range();
    }
    LocalDate published = sentence.publishedOn();
    return STATES.contains(finding.action())
        ? new DateRange(published, published, DatePrecision.AS_OF)
        : new DateRange(null, published, DatePrecision.RECENT);
  }

  private static boolean isHeldNow(Finding finding) {
    return finding.action() == Action.HOLDS && finding.mood().status() == ClaimStatus.CURRENT;
  }

  /** Tokens between the verb and the day; a span counts as further off than a day. */
  private static int distance(DateMention date, Finding finding) {
    int verb = finding.span().verb();
    int away = date.first() > verb ? date.first() - verb : verb - date.end() + 1;
    if (finding.span().covers(date.first())) {
      return away - INSIDE;
    }
    return date.range().getPrecision() == DatePrecision.DAY ? away : away + 4;
  }

  private Place place(PlacePhrase phrase, Action action) {
    Optional<Place> parent = phrase.parent().flatMap(atlas::place);
    if (phrase.named() != null) {
      return named(phrase, phrase.named(), parent);
    }
    boolean city =
        parent.filter(place -> place.getPrecision() <= TOWN_PRECISION).isPresent();
    if (action == Action.BESIEGES && city) {
      return parent.get();
    }
    Optional<Place> told = side(phrase).or(() -> atlas.place(phrase.words()));
    return told.orElseGet(
        () -> isVague(phrase) ? untold(phrase, parent) : unlisted(phrase, parent));
  }

  private Place named(PlacePhrase phrase, String name, Optional<Place> parent) {
    return direction(phrase.words(), name)
        .flatMap(side -> atlas.place(side + " " + name))
        .or(() -> phrase.kind().flatMap(kind -> atlas.place(name + " " + kind)))
        .or(() -> facility(phrase, name, parent))
        .or(() -> atlas.place(name))
        .orElseGet(() -> PlaceReader.unlisted(name, country, parent.orElse(null)));
  }

  /** "The Jenin camp" is not Jenin. */
  private Optional<Place> facility(PlacePhrase phrase, String name, Optional<Place> parent) {
    return phrase
        .kind()
        .filter(kind -> lexicon.in(WordList.FACILITIES, kind))
        .map(kind -> PlaceReader.unlisted(
            name + " " + kind, country, atlas.place(name).or(() -> parent).orElse(null)));
  }

  /** The direction right before a name, "east Aleppo". */
  private static Optional<String> direction(String words, String name) {
    String before = words.substring(0, Math.max(0, words.indexOf(name))).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Optional.of(last).filter(DIRECTIONS::contains);
  }

  /** "Aleppo's eastern districts" are eastern Aleppo. */
  private Optional<Place> side(PlacePhrase phrase) {
    boolean parts = phrase.kind().filter(kind -> kind.endsWith("s")).isPresent();
    return parts && phrase.within() != null
        ? List.of(phrase.words().split(" ")).stream()
            .filter(DIRECTIONS::contains)
            .findFirst()
            .flatMap(side -> atlas.place(side + " " + phrase.within()))
        : Optional.empty();
  }

  /** "Territory near Aleppo", "several villages": nothing that another report could mean the same by. */
  private boolean isVague(PlacePhrase phrase) {
    String noun = phrase.kind().orElse("");
    boolean said = phrase.within() != null && phrase.words().contains(phrase.within());
    return lexicon.in(WordList.VAGUE, noun) || (noun.endsWith("s") && !said);
  }

  private Place untold(PlacePhrase phrase, Optional<Place> parent) {
    String home = parent.flatMap(Place::getCountry).orElse(country);
    return new Place(null, phrase.words(), home, null, null, null, Atlas.COUNTRY_PRECISION);
  }

  /** A place that only its words tell: "artillery base near Ramouseh", "districts of Aleppo". */
  private Place unlisted(PlacePhrase phrase, Optional<Place> parent) {
    String within = phrase.within();
    boolean said = within == null || phrase.words().contains(within);
    boolean several =
        said && within != null && phrase.noun() != null && phrase.noun().endsWith("s");
    String words = several ? phrase.noun() + " of " + within : phrase.words();
    String name = said ? words : words + " near " + within;
    return PlaceReader.unlisted(slug(name), name, country, parent.orElse(null));
  }

  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean letter = Character.isLetterOrDigit(c);
      if (letter) {
        slug.append(c);
      } else if ((c == ' ' || c == '-')
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }
}

package org.frontwire.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.context.Attribution;
import org.frontwire.claim.context.DateMention;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.claim.territory.PlacePhrase;
import org.frontwire.claim.territory.TerritoryFinding;
import org.frontwire.event.Action;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryChange;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Place;
import org.frontwire.event.Role;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.place.PlaceReader;
import org.jspecify.annotations.Nullable;

/** Completes territory findings to claims: resolves place and day, tells repetitions. */
final class TerritorialClaims {
  private final ArticleUpdate article;
  private final StoryContext story;
  private final PlaceReader places;
  private final List<TerritorialClaim> claims = new ArrayList<>();

  TerritorialClaims(ArticleUpdate article, StoryContext story, PlaceReader places) {
    this.article = article;
    this.story = story;
    this.places = places;
  }

  List<TerritorialClaim> of(List<TerritoryFinding> findings) {
    for (TerritoryFinding finding : findings) {
      if (story.sentences().get(finding.sentence()).entry().getChange() != EntryChange.UNCHANGED) {
        claims.add(claim(finding));
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      claims.set(i, related(claims.get(i), i));
    }
    return claims;
  }

  private TerritorialClaim claim(TerritoryFinding finding) {
    ReadSentence sentence = story.sentences().get(finding.sentence());
    Entry entry = sentence.entry();
    Quote quote = Quote.of(entry, finding.span().start(), finding.span().end());
    Place place = finding.place().map(phrase -> place(phrase, sentence)).orElse(null);
    Attribution source = sentence.attribution();
    String actor = finding.actorName().orElse("unknown");
    return TerritorialClaim.newBuilder()
        .setId(Ids.of(
            "territory",
            article.getUri(),
            entry.getId(),
            quote.words(),
            "" + finding.action(),
            "" + finding.span().verb(),
            actor))
        .setTheatre(Theatre.of(place, story))
        .setAction(finding.action())
        .setActor(actor)
        .setAllies(finding.allies())
        .setPlace(place)
        .setFrom(finding.from().orElse(null))
        .setDate(date(finding, sentence))
        .setStatus(finding.mood().status())
        .setModality(finding.mood().modality())
        .setAttribution(source == null ? null : source.source())
        .setQuote(quote.words())
        .setStart(quote.start())
        .setEnd(quote.end())
        .setUri(article.getUri())
        .setEntry(entry.getId())
        .setEntryKind(entry.getKind())
        .setFile(article.getFile().orElse(null))
        .setUrl(article.getUrl().orElse(null))
        .setOutlet(article.getOutlet().orElse(null))
        .setPublishedAt(entry.getPublishedAt())
        .setPrecision(entry.getPrecision())
        .build();
  }

  private Place place(PlacePhrase phrase, ReadSentence sentence) {
    return new PhrasePlaces(places, story.country()).resolve(phrase, sentence);
  }

  private static DateRange date(TerritoryFinding finding, ReadSentence sentence) {
    DateMention best = null;
    int least = Integer.MAX_VALUE;
    for (DateMention date : sentence.dates()) {
      int at = sentence.tokens().get(date.first()).start();
      int distance = at >= finding.span().start() && at < finding.span().end()
          ? Math.abs(at - finding.span().verb())
          : 500 + Math.abs(at - finding.span().verb());
      if (distance < least) {
        least = distance;
        best = date;
      }
    }
    return best != null && finding.action() != Action.HOLDS
        ? best.range()
        : undated(finding, sentence.publishedOn());
  }

  private static DateRange undated(TerritoryFinding finding, LocalDate published) {
    if (finding.mood().status() != ClaimStatus.CURRENT) {
      return new DateRange(null, published, DatePrecision.PERIOD);
    }
    boolean holds = finding.action() == Action.HOLDS || finding.action() == Action.BESIEGES;
    return holds
        ? new DateRange(published, published, DatePrecision.AS_OF)
        : new DateRange(null, published, DatePrecision.RECENT);
  }

  /** The headline, or the second telling, of a claim of the same story. */
  private TerritorialClaim related(TerritorialClaim claim, int index) {
    boolean headline = isHeading(claim);
    for (int i = 0; i < claims.size(); i++) {
      TerritorialClaim other = claims.get(i);
      boolean first = headline ? !isHeading(other) : i < index && other.getRole() == Role.PRIMARY;
      if (i != index && first && same(claim, other)) {
        return TerritorialClaim.newBuilder(claim)
            .setRole(headline ? Role.HEADLINE : Role.REPEAT)
            .setRelatesTo(other.getId())
            .build();
      }
    }
    return claim;
  }

  private static boolean isHeading(TerritorialClaim claim) {
    return claim.getEntryKind() == EntryKind.HEADLINE;
  }

  private static boolean same(TerritorialClaim one, TerritorialClaim other) {
    @Nullable String a = one.getPlace().flatMap(Place::getId).orElse(null);
    @Nullable String b = other.getPlace().flatMap(Place::getId).orElse(null);
    return one.getAction() == other.getAction()
        && a != null
        && a.equals(b)
        && one.getActor().equals(other.getActor());
  }
}

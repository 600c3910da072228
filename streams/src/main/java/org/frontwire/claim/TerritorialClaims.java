package org.frontwire.claim;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.claim.territory.TerritoryFinding;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.Novelty;
import org.frontwire.event.TerritorialClaim;

/** Completes territory findings to claims. */
final class TerritorialClaims {
  private final ArticleUpdate article;
  private final StoryContext story;
  private final Quotes quotes;

  TerritorialClaims(ArticleUpdate article, StoryContext story, Quotes quotes) {
    this.article = article;
    this.story = story;
    this.quotes = quotes;
  }

  List<TerritorialClaim> of(List<TerritoryFinding> findings) {
    List<TerritorialClaim> claims = new ArrayList<>();
    for (TerritoryFinding finding : findings) {
      claims.add(claim(finding, findings));
    }
    return claims;
  }

  private TerritorialClaim claim(TerritoryFinding finding, List<TerritoryFinding> all) {
    Entry entry = finding.sentence().entry();
    Quote quote = quotes.of(entry, finding.start(), finding.end());
    return TerritorialClaim.newBuilder()
        .setId(id(finding))
        .setTheatre(Theatre.of(finding.place(), story))
        .setAction(finding.action())
        .setActor(finding.actor())
        .setAllies(finding.allies())
        .setPlace(finding.place())
        .setFrom(finding.from())
        .setDate(finding.date())
        .setStatus(finding.status())
        .setModality(finding.modality())
        .setRole(finding.role())
        .setRelatesTo(finding.original() < 0 ? null : id(all.get(finding.original())))
        .setAttribution(finding.attribution())
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
        .setNovelty(Novelty.NEW)
        .setOrigin(null)
        .setCopyOf(null)
        .build();
  }

  /** The id of the claim that a finding becomes. */
  String id(TerritoryFinding finding) {
    Entry entry = finding.sentence().entry();
    String words = entry.getText().substring(finding.start(), finding.end());
    String place = finding.place() == null ? "" : finding.place().getName();
    return Ids.of(
        "territory",
        article.getUri(),
        entry.getId(),
        words,
        finding.action().name(),
        finding.actor(),
        place);
  }
}

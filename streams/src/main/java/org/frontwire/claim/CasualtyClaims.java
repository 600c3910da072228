package org.frontwire.claim;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.casualty.CasualtyFinding;
import org.frontwire.claim.context.Attribution;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Entry;
import org.frontwire.event.Novelty;
import org.frontwire.event.Place;

/** Completes casualty findings to claims. */
final class CasualtyClaims {
  private final ArticleUpdate article;
  private final StoryContext story;
  private final Quotes quotes;

  CasualtyClaims(ArticleUpdate article, StoryContext story, Quotes quotes) {
    this.article = article;
    this.story = story;
    this.quotes = quotes;
  }

  List<CasualtyClaim> of(List<CasualtyFinding> findings) {
    List<CasualtyClaim> claims = new ArrayList<>();
    for (CasualtyFinding finding : findings) {
      claims.add(claim(finding));
    }
    return claims;
  }

  private CasualtyClaim claim(CasualtyFinding finding) {
    ReadSentence sentence = finding.sentence();
    Entry entry = sentence.entry();
    Quote quote =
        quotes.of(entry, sentence.sentence().start(), sentence.sentence().end());
    CasualtyFinding whole = finding.relatesTo();
    Attribution source = sentence.attribution();
    CasualtyClaim.Builder claim = finding.fill(CasualtyClaim.newBuilder());
    Place place = claim.getPlace();
    return claim
        .setId(id(finding))
        .setTheatre(Theatre.of(place, story))
        .setRelatesTo(whole == null ? null : id(whole))
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
        .setNovelty(Novelty.NEW)
        .setOrigin(null)
        .setCopyOf(null)
        .build();
  }

  /** The id of the claim that a finding becomes. */
  String id(CasualtyFinding finding) {
    ReadSentence sentence = finding.sentence();
    String words = sentence.sentence().in(sentence.entry().getText());
    return Ids.of("casualty", article.getUri(), sentence.entry().getId(), words, finding.key());
  }
}

package org.frontwire.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontwire.claim.casualty.CasualtyGrammar;
import org.frontwire.claim.context.Reason;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.claim.territory.TerritoryGrammar;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.place.PlaceReader;

/** Reads the claims of an article. Thread-safe; data files are loaded once; linear in the length of the article. */
public final class ClaimReader {
  private static final String ENGLISH = "en";

  private final PlaceReader places = new PlaceReader();
  private final Stories stories = new Stories(places);
  private final CasualtyGrammar casualties = new CasualtyGrammar();
  private final TerritoryGrammar territory = new TerritoryGrammar(places);

  /** Whether its language is one that is read: English, also where the text is too short to tell. */
  public static boolean reads(ArticleUpdate article) {
    String language = Locale.forLanguageTag(article.getLanguage()).getLanguage();
    return language.isEmpty() || language.equals(ENGLISH);
  }

  /** All claims of the article, none where it is not read; complete but for novelty and origin, which only deduplication can know. */
  public Reading read(ArticleUpdate article) {
    if (!reads(article)) {
      return Reading.NONE;
    }
    List<CasualtyClaim> tolls = new ArrayList<>();
    List<TerritorialClaim> changes = new ArrayList<>();
    Quotes quotes = new Quotes();
    for (StoryContext story : stories.of(article)) {
      tolls.addAll(new CasualtyClaims(article, story, quotes).of(casualties.read(story)));
      changes.addAll(new TerritorialClaims(article, story, quotes).of(territory.read(story)));
    }
    return new Reading(tolls, changes);
  }

  /** The same claims with the rules and data lines that made them, and what was refused; several times the cost. */
  public Explanation explain(ArticleUpdate article) {
    Map<String, Reason> reasons = new HashMap<>();
    Quotes quotes = new Quotes();
    Rejections rejections = new Rejections(article, quotes);
    for (StoryContext story : reads(article) ? stories.of(article) : List.<StoryContext>of()) {
      CasualtyClaims tolls = new CasualtyClaims(article, story, quotes);
      TerritorialClaims changes = new TerritorialClaims(article, story, quotes);
      casualties
          .read(story, rejections)
          .forEach(finding -> reasons.put(tolls.id(finding), finding.reason()));
      territory
          .read(story, rejections)
          .forEach(finding -> reasons.put(changes.id(finding), finding.reason()));
    }
    return new Explanation(read(article), reasons, rejections.all());
  }
}
